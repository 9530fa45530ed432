import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isRunning } from './processes.mjs';
import { freePort } from './ports.mjs';
import { makeSandbox, startIn, until } from './sandbox.mjs';

/** @typedef {{ pid: number, things: number, secret: boolean }} Health */

/** @param {number} port @returns {Promise<Health | undefined>} */
const health = async (port) => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { headers: { connection: 'close' } });
    return response.ok ? /** @type {Health} */ (await response.json()) : undefined;
  } catch {
    return undefined;
  }
};

describe('npm start', { concurrency: false }, () => {
  const sandbox = makeSandbox();
  let port = 0;
  /** @type {ReturnType<typeof startIn>} */
  let running;
  const start = () => startIn(sandbox.root, { PORT: String(port) });
  const postmaster = () =>
    Number(readFileSync(join(sandbox.data, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const worker = () => Number(readFileSync(join(sandbox.data, 'worker.pid'), 'utf8'));

  const log = (/** @type {string} */ name) => readFileSync(join(sandbox.data, 'logs', `${name}.log`), 'utf8');

  before(async () => {
    port = await freePort();
    running = start();
    await running.says(/Ctrl-C stops everything/);
  });
  after(async () => {
    running.signal('SIGTERM');
    await running.ended;
    sandbox.remove();
  });

  test('the first start makes demonstration data and names one account for each role', async () => {
    assert.match(running.output(), /ombudsman\s+a@example\.kz\s+p-1\s+JBSWY3DPEHPK3PXP/);
    assert.match(running.output(), /participant\s+c@example\.kz\s+p-3/);
    assert.doesNotMatch(running.output(), /b@example\.kz/);
    assert.deepEqual({ ...(await health(port)), pid: 0 }, { pid: 0, things: 1, secret: true });
  });

  test('the secrets are for their owner only', () => {
    for (const file of ['secrets.json', 'postgres/password', 'logs/api.log']) {
      assert.equal(statSync(join(sandbox.data, file)).mode & 0o777, 0o600, file);
    }
  });

  test('a second copy is told about the first', async () => {
    const second = startIn(sandbox.root, { PORT: String(await freePort()) });
    assert.equal(await second.ended, 1);
    assert.match(second.output(), new RegExp(`already runs from .* \\(process ${running.pid}\\)`));
    assert.doesNotMatch(second.output(), /^\s+at /m);
  });

  test('an API that is killed comes back', async () => {
    const killed = /** @type {Health} */ (await health(port)).pid;
    process.kill(killed, 'SIGKILL');
    await until(async () => ((await health(port))?.pid ?? killed) !== killed);
    assert.match(running.output(), /api ended \(signal SIGKILL\) and is started again/);
  });

  test('a worker that is killed comes back', async () => {
    const killed = worker();
    process.kill(killed, 'SIGKILL');
    await until(async () => worker() !== killed && isRunning(worker()));
  });

  test('a database that is killed comes back with its data', async () => {
    const killed = postmaster();
    process.kill(killed, 'SIGKILL');
    await until(
      async () =>
        existsSync(join(sandbox.data, 'postgres/cluster/postmaster.pid')) &&
        postmaster() !== killed &&
        (await health(port))?.things === 1,
    );
  });

  test('after kill -9 the next start ends what was left and finds the data', async () => {
    const left = [postmaster(), worker(), /** @type {Health} */ (await health(port)).pid];
    running.signal('SIGKILL');
    await running.ended;
    assert.ok(isRunning(left[0] ?? 0), 'the database server outlives its supervisor');
    running = start();
    await running.says(/Ctrl-C stops everything/);
    assert.equal((await health(port))?.things, 1, 'demonstration data is not made twice');
    assert.doesNotMatch(running.output(), /Demonstration data/);
    for (const pid of left) assert.ok(!isRunning(pid), `process ${pid} is gone`);
    // By themselves, as soon as their supervisor was gone.
    for (const name of ['api', 'worker']) assert.match(log(name), new RegExp(`${name} stopped in order`));
  });

  test('Ctrl-C stops the children first, the database last, and ends with 0', async () => {
    const pids = [postmaster(), worker(), /** @type {Health} */ (await health(port)).pid];
    running.signal('SIGINT');
    assert.equal(await running.ended, 0);
    for (const pid of pids) assert.ok(!isRunning(pid), `process ${pid} is gone`);
    assert.match(log('api'), /api stopped in order\s*$/);
    assert.match(log('worker'), /worker stopped in order\s*$/);
    assert.match(log('postgres'), /database system is shut down\s*$/);
    assert.equal(existsSync(join(sandbox.data, 'start.lock')), false);
  });

  test('demonstration data that was broken off is made anew', async () => {
    const whole = readFileSync(join(sandbox.root, 'dist/tools/seed.js'), 'utf8');
    rmSync(sandbox.data, { recursive: true });
    sandbox.put(
      'dist/tools/seed.js',
      `${whole.split('connect().then')[0]} connect().then(async (c) => { await c.query('INSERT INTO things VALUES (1)'); process.kill(process.ppid, 'SIGKILL'); setTimeout(() => {}, 60000); });`,
    );
    const broken = start();
    assert.equal(await broken.ended, 'SIGKILL');
    sandbox.put('dist/tools/seed.js', whole);
    running = start();
    await running.says(/Ctrl-C stops everything/);
    assert.match(running.output(), /left unfinished/);
    assert.equal((await health(port))?.things, 1);
  });

  test('a worker that cannot start is one sentence', async () => {
    running.signal('SIGTERM');
    await running.ended;
    const whole = readFileSync(join(sandbox.root, 'dist/api/src/worker.js'), 'utf8');
    sandbox.put('dist/api/src/worker.js', 'throw new Error("no such queue");');
    sandbox.put(
      'dist/api/src/main.js',
      readFileSync(join(sandbox.root, 'dist/api/src/main.js'), 'utf8').replace(
        'server.listen',
        'setTimeout(() => {}, 1e6); 0 && server.listen',
      ),
    );
    const broken = start();
    assert.equal(await broken.ended, 1);
    assert.match(broken.output(), /The worker ended while starting \(code 1\)\.\nDetails: .*worker\.log\./);
    assert.doesNotMatch(broken.output(), /^\s+at /m);
    sandbox.put('dist/api/src/worker.js', whole);
  });

  test('a build that fails shows what the build said', async () => {
    sandbox.put('node_modules/nx/dist/bin/nx.js', `console.log("api/src/a.ts: '}' expected"); process.exit(1);`);
    const broken = start();
    assert.equal(await broken.ended, 1);
    assert.match(broken.output(), /'}' expected[\s\S]*The build did not succeed \(code 1\)\./);
  });
});

describe('npm start refuses in one sentence', () => {
  const sandbox = makeSandbox();
  after(() => sandbox.remove());

  test('when another program uses the port', async () => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
    const refused = startIn(sandbox.root, { PORT: String(port) });
    assert.equal(await refused.ended, 1);
    assert.match(
      refused.output(),
      new RegExp(`^\\nPort ${port} is used by another program\\.\\n.*PORT=${port + 1} npm start`),
    );
    other.close();
  });

  test('when PORT is no number', async () => {
    const refused = startIn(sandbox.root, { PORT: 'web' });
    assert.equal(await refused.ended, 1);
    assert.match(refused.output(), /PORT is "web"/);
  });

  test('when the data folder is a file', async () => {
    const file = join(sandbox.root, 'file');
    writeFileSync(file, '');
    const refused = startIn(sandbox.root, { NPM_DATA_DIR: file, PORT: String(await freePort()) });
    assert.equal(await refused.ended, 1);
    assert.match(refused.output(), /The data folder .* is not a folder\./);
  });

  test('when DATABASE_URL leads nowhere, without showing its password', async () => {
    const url = `postgresql://me:hush@127.0.0.1:${await freePort()}/npm`;
    const refused = startIn(sandbox.root, { DATABASE_URL: url, PORT: String(await freePort()) });
    assert.equal(await refused.ended, 1);
    assert.match(refused.output(), /The database named in DATABASE_URL cannot be reached: connect ECONNREFUSED/);
    assert.doesNotMatch(refused.output(), /hush/);
  });
});
