/**
 * The whole platform for as long as somebody wants it, on demonstration data, everything real: for the journeys.
 *
 *   node tools/testing/platform.mjs [--root <folder that holds dist>]
 *
 * Writes one line of JSON to stdout when ready: { url, databaseUrl, accounts, log, root, pid }. SIGUSR2 kills the API and
 * the worker as `kill -9` would; they are started again. Stops when stdin closes, or on SIGTERM or SIGINT.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NODE_FLAGS, run } from '../start/commands.mjs';
import { freePort } from '../start/ports.mjs';
import { waitUntilReady } from '../start/readiness.mjs';
import { keepServers } from '../start/servers.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { root: { type: 'string', default: repository } } });
const root = resolve(values.root);
const folder = mkdtempSync(join(tmpdir(), 'npm-platform-'));
const logOf = (/** @type {string} */ name) => join(folder, `${name}.log`);
const tell = (/** @type {string} */ line) => appendFileSync(logOf('platform'), `${line}\n`);

const over = new AbortController();
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, () => over.abort());
process.stdin.on('close', () => over.abort()).resume();

/** @type {(() => Promise<unknown>)[]} what was begun last ends first */
const undo = [];
try {
  await serve();
} catch (error) {
  if (!over.signal.aborted) {
    process.exitCode = 1;
    process.stderr.write(`The platform could not be served: ${error instanceof Error ? error.message : error}\n`);
  }
}
for (const step of undo) await step();
if (process.exitCode === 1) process.stderr.write(`Its logs are in ${folder}.\n`);
else rmSync(folder, { recursive: true, force: true });
process.exit();

async function serve() {
  const databaseUrl = await serveDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    PORT: String(port),
    APP_URL: url,
    WEB_ROOT: join(root, 'dist', 'web', 'browser'),
    NPM_DATA_DIR: folder,
  };
  for (const name of ['migrate', 'seed']) {
    const script = join(root, 'dist', 'tools', `${name}.js`);
    const how = { cwd: root, env, logFile: logOf(name), signal: over.signal };
    const { ok, tail } = await run(process.execPath, [...NODE_FLAGS, script], how);
    if (!ok) throw new Error(`${name} failed.\n${tail.join('\n')}`);
  }
  const children = keepServers({ root, env, logOf, say: tell });
  undo.unshift(() => Promise.all(children.map((child) => child.stop())));
  await waitUntilReady(port, { children, signal: over.signal, logOf });
  process.on('SIGUSR2', () => children.forEach((child) => child.kill()));
  const accounts = join(folder, 'demonstration-accounts.json');
  process.stdout.write(
    `${JSON.stringify({ url, databaseUrl, accounts, log: logOf('platform'), root, pid: process.pid })}\n`,
  );
  if (!over.signal.aborted) await once(over.signal, 'abort');
}

/** A process of its own, which ends when we end, however that may be. */
async function serveDatabase() {
  const script = join(repository, 'tools', 'postgres', 'serve.mjs');
  const server = spawn(process.execPath, [script, '--temporary'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'close');
  undo.unshift(() => {
    server.stdin.end();
    return ended;
  });
  for await (const line of createInterface({ input: server.stdout })) return JSON.parse(line).url;
  throw new Error('the database did not start');
}
