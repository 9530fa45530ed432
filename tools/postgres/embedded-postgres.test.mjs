import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { StartError } from '../start/failure.mjs';
import { isRunning } from '../start/processes.mjs';
import { canConnect, ensureDatabase, withClient } from './databases.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

const isRoot = process.getuid?.() === 0;

describe('the embedded PostgreSQL', { concurrency: false }, () => {
  const base = mkdtempSync(join(tmpdir(), 'npm-postgres-test-'));
  chmodSync(base, 0o755);
  const dir = join(base, 'postgres');
  const cluster = join(dir, 'cluster');
  const logFile = join(base, 'server.log');
  const start = (folder = dir) => startEmbeddedPostgres({ dir: folder, logFile });
  const pid = () => Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  after(() => rmSync(base, { recursive: true, force: true }));

  before(async () => {
    await (await start()).stop();
  });

  /** @param {RegExp} sentence */
  const refuses = (sentence) =>
    assert.rejects(start(), (error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, sentence);
      assert.ok(!error.message.includes('\n'));
      assert.equal(error.exitCode, 1);
      return true;
    });

  test('it listens on 127.0.0.1 only, checks its pages, and knows Kazakh', async () => {
    const server = await start();
    try {
      const asked = await withClient(server.superuserUrl, async (client) => {
        const show = async (/** @type {string} */ name) =>
          (await client.query(`SELECT current_setting($1) AS value`, [name])).rows[0].value;
        await client.query(`CREATE COLLATION IF NOT EXISTS kazakh (provider = icu, locale = 'kk-KZ')`);
        return {
          address: await show('listen_addresses'),
          sockets: await show('unix_socket_directories'),
          sums: await show('data_checksums'),
          encoding: await show('server_encoding'),
        };
      });
      assert.deepEqual(asked, { address: '127.0.0.1', sockets: '', sums: 'on', encoding: 'UTF8' });
      const wrong = server.urlFor('postgres', 'guess', 'postgres');
      assert.match((await canConnect(wrong)) ?? '', /password authentication failed/);
    } finally {
      await server.stop();
    }
  });

  test("the application's role owns its database and is no superuser", async () => {
    const server = await start();
    try {
      for (const password of ['one', 'two'])
        await ensureDatabase(server.superuserUrl, { name: 'npm', role: 'npm', password });
      assert.match((await canConnect(server.urlFor('npm', 'one', 'npm'))) ?? '', /password/);
      await withClient(server.urlFor('npm', 'two', 'npm'), async (client) => {
        for (const name of ['btree_gist', 'pg_trgm', 'pgcrypto', 'citext', 'unaccent'])
          await client.query(`CREATE EXTENSION ${name}`);
        assert.equal((await client.query(`SELECT current_setting('is_superuser') AS is`)).rows[0].is, 'off');
      });
    } finally {
      await server.stop();
    }
  });

  test('the same folder is not served twice', async () => {
    const server = await start();
    try {
      await refuses(new RegExp(`already run by process ${process.pid}`));
    } finally {
      await server.stop();
    }
  });

  test('a server left by a killed parent is ended, and the next one starts', async () => {
    const serve = spawn(process.execPath, [fileURLToPath(new URL('./serve.mjs', import.meta.url)), '--dir', dir], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => createInterface({ input: serve.stdout }).once('line', resolve));
    const left = pid();
    serve.kill('SIGKILL');
    await new Promise((resolve) => serve.once('exit', resolve));
    assert.ok(isRunning(left));
    const server = await start();
    assert.ok(!isRunning(left));
    await server.stop();
  });

  test('a pid file whose number belongs to another program does not stand in the way', async () => {
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n\nready\n`, {
      mode: 0o644,
    });
    await (await start()).stop();
  });

  test('a copied folder does not end the server of the original', async () => {
    const server = await start();
    const copy = join(base, 'copy');
    try {
      cpSync(dir, copy, { recursive: true, preserveTimestamps: true });
      rmSync(join(copy, 'lock'));
      // What a copy by hand (cp -a) does by itself.
      if (isRoot) execFileSync('chown', ['-R', `--reference=${cluster}`, join(copy, 'cluster')]);
      await (await start(copy)).stop();
      assert.equal(await canConnect(server.superuserUrl), undefined);
    } finally {
      await server.stop();
    }
  });

  test('a lost password is one sentence', async () => {
    renameSync(join(dir, 'password'), join(dir, 'away'));
    await refuses(/The database password .* is missing/);
    renameSync(join(dir, 'away'), join(dir, 'password'));
  });

  test('a half-made cluster is made again', async () => {
    const fresh = join(base, 'fresh');
    await (await start(fresh)).stop();
    renameSync(join(fresh, 'cluster'), join(fresh, 'cluster.new'));
    await (await start(fresh)).stop();
    assert.ok(!existsSync(join(fresh, 'cluster.new')));
  });

  test('a damaged folder is one sentence', async () => {
    truncateSync(join(cluster, 'global', 'pg_control'), 100);
    await refuses(/The database folder .* is damaged: /);
    renameSync(join(cluster, 'PG_VERSION'), join(cluster, 'away'));
    await refuses(/is damaged: PG_VERSION is missing/);
    writeFileSync(join(cluster, 'PG_VERSION'), '15\n');
    await refuses(/was made by PostgreSQL 15/);
  });

  // Only root's database runs under another user.
  if (isRoot) {
    test('root is told when its database user cannot get to the folder', async () => {
      const closed = join(base, 'closed');
      const server = await start(join(closed, 'postgres'));
      await server.stop();
      chmodSync(closed, 0o700);
      await assert.rejects(start(join(closed, 'postgres')), /cannot get to .*closed/);
    });
  }
});
