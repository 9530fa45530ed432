import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * A small repository for the tests of npm start: our tools and the real PostgreSQL, with a build, an API and a worker
 * of a few lines.
 */
export function makeSandbox() {
  const root = mkdtempSync(join(tmpdir(), 'npm-start-test-'));
  // Root's database user has to pass through.
  chmodSync(root, 0o755);
  cpSync(join(REPOSITORY, 'tools'), join(root, 'tools'), { recursive: true, filter: (file) => !file.endsWith('.ts') });
  const modules = join(root, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(REPOSITORY, 'node_modules'))) {
    if (!name.startsWith('.') && name !== 'nx')
      symlinkSync(join(REPOSITORY, 'node_modules', name), join(modules, name));
  }
  const put = (/** @type {string} */ file, /** @type {string} */ text) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  put('node_modules/.package-lock.json', '{}');
  put('node_modules/nx/dist/bin/nx.js', `console.log('✔  nx run api:build');`);
  put('dist/tools/migrate.js', FAKES.migrate);
  put('dist/tools/seed.js', FAKES.seed);
  put('dist/api/src/main.js', FAKES.api);
  put('dist/api/src/worker.js', FAKES.worker);
  return { root, data: join(root, '.data'), put, remove: () => rmSync(root, { recursive: true, force: true }) };
}

const CONNECT = `const { Client } = require('pg');
const connect = async () => { const c = new Client(process.env.DATABASE_URL); c.on('error', () => {}); await c.connect(); return c; };`;

const FAKES = {
  migrate: `${CONNECT}
connect().then(async (c) => { await c.query('CREATE TABLE IF NOT EXISTS things (id int)'); await c.end(); });`,
  seed: `${CONNECT}
const { writeFileSync } = require('node:fs');
connect().then(async (c) => {
  console.log('places');
  await c.query('INSERT INTO things VALUES (1)');
  await c.end();
  writeFileSync(process.env.NPM_DATA_DIR + '/demonstration-accounts.json', JSON.stringify([
    { role: 'ombudsman', name: 'A', email: 'a@example.kz', password: 'p-1', totpSecret: 'JBSWY3DPEHPK3PXP' },
    { role: 'ombudsman', name: 'B', email: 'b@example.kz', password: 'p-2', totpSecret: 'JBSWY3DPEHPK3PXP' },
    { role: 'participant', name: 'C', email: 'c@example.kz', password: 'p-3', totpSecret: null },
  ]));
});`,
  api: `${CONNECT}
const server = require('node:http').createServer(async (request, response) => {
  try {
    const c = await connect();
    const { rows } = await c.query('SELECT count(*)::int AS n FROM things');
    await c.end();
    response.end(JSON.stringify({ pid: process.pid, things: rows[0].n, secret: Boolean(process.env.AUTH_SECRET) }));
  } catch (error) {
    response.statusCode = 503;
    response.end(error.message);
  }
});
server.listen(Number(process.env.PORT));
process.on('SIGTERM', () => server.close(() => { console.log('api stopped in order'); process.exit(0); }));`,
  worker: `require('node:fs').writeFileSync(process.env.NPM_DATA_DIR + '/worker.pid', String(process.pid));
setInterval(() => {}, 1000);
process.on('SIGTERM', () => { console.log('worker stopped in order'); process.exit(0); });`,
};

/** What the shell of whoever runs the tests may hold. */
const OUR_OWN_ONLY = { DATABASE_URL: '', NPM_DATA_DIR: '', NPM_DEMONSTRATION: '', npm_lifecycle_event: '' };

/**
 * @param {string} root
 * @param {Record<string, string>} [variables]
 * @param {string} [script]
 */
export function startIn(root, variables = {}, script = 'tools/start.mjs') {
  const child = spawn(process.execPath, [join(root, script)], {
    cwd: root,
    env: { ...process.env, ...OUR_OWN_ONLY, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  /** @type {Promise<number | string>} */
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code ?? -1)));
  return {
    pid: /** @type {number} */ (child.pid),
    ended,
    output: () => output,
    signal: (/** @type {NodeJS.Signals} */ name) => child.kill(name),
    /** @param {RegExp} pattern */
    says: (pattern) =>
      until(async () => {
        if (pattern.test(output)) return true;
        if (child.exitCode !== null) throw new Error(`it ended without saying ${pattern}:\n${output}`);
        return false;
      }),
  };
}

/**
 * @param {() => Promise<boolean>} condition
 * @param {number} [patienceMs]
 */
export async function until(condition, patienceMs = 20_000) {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline;) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not within ${patienceMs} ms`);
}
