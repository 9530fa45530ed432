/**
 * A database server for as long as somebody wants it: for the tests, and for tools that need the data while the
 * platform is stopped.
 *
 *   node tools/postgres/serve.mjs --dir .data/postgres     the folder is kept
 *   node tools/postgres/serve.mjs --temporary              a folder of its own, removed at the end; without fsync
 *
 * Writes one line of JSON to stdout when ready: { "url", "superuserUrl", "dir" }. Stops when stdin closes (so it never
 * outlives whoever started it, not even after `kill -9`), or on SIGTERM or SIGINT.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from '../start/failure.mjs';
import { takeLock } from '../start/lock.mjs';
import { ensureDatabase } from './databases.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { endLeftoverServer } from './leftover-server.mjs';

const PREFIX = 'npm-temporary-postgres-';
const FAST_AND_FORGETFUL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_wal_size: '4GB',
  max_connections: '300',
};

const { values } = parseArgs({ options: { dir: { type: 'string' }, temporary: { type: 'boolean' } } });

try {
  await serve();
} catch (error) {
  const isOurs = error instanceof StartError;
  process.stderr.write(
    `${isOurs ? `${error.message} ${error.hint}`.trim() : `The database could not be served: ${error instanceof Error ? error.message : error}`}\n`,
  );
  process.exitCode = 1;
  process.stdin.destroy();
}

async function serve() {
  if (Boolean(values.dir) === Boolean(values.temporary)) throw new StartError('Give either --dir or --temporary.');
  if (values.temporary) await sweepAbandoned();
  const dir = values.dir ? resolve(values.dir) : temporaryFolder();
  mkdirSync(dir, { recursive: true });
  const server = await startEmbeddedPostgres({
    dir,
    logFile: join(dir, 'server.log'),
    settings: values.temporary ? FAST_AND_FORGETFUL : {},
  });
  let url = server.superuserUrl;
  if (values.temporary) {
    const password = randomBytes(16).toString('hex');
    await ensureDatabase(server.superuserUrl, { name: 'npm', role: 'npm', password, mayMakeDatabases: true });
    url = server.urlFor('npm', password, 'npm');
  }
  const stop = once(async () => {
    await server.stop();
    if (values.temporary) rmSync(dir, { recursive: true, force: true });
    process.exit(0);
  });
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, stop);
  process.stdin.on('end', stop).on('close', stop).resume();
  void server.ended.then((how) => {
    if (!stop.called) process.stderr.write(`The database server ended by itself (${how}).\n`);
    void stop();
  });
  process.stdout.write(`${JSON.stringify({ url, superuserUrl: server.superuserUrl, dir })}\n`);
}

function temporaryFolder() {
  const dir = mkdtempSync(join(tmpdir(), PREFIX));
  if (process.getuid?.() === 0) chmodSync(dir, 0o711);
  return dir;
}

/** Folders and servers of runs that were ended by `kill -9`, server and all. */
async function sweepAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const dir = join(tmpdir(), name);
    try {
      const lock = takeLock(join(dir, 'lock'));
      // Without an earlier holder it may be a folder that another run has just made.
      if ('heldBy' in lock) continue;
      if (lock.tookOver) {
        await endLeftoverServer(join(dir, 'cluster'));
        rmSync(dir, { recursive: true, force: true });
      }
      lock.release();
    } catch {
      // Another user's, or another run is sweeping it.
    }
  }
}

/** @param {() => Promise<void>} work */
function once(work) {
  const run = () => {
    if (run.called) return;
    run.called = true;
    void work();
  };
  run.called = false;
  return run;
}
