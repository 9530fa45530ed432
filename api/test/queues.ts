import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client } from 'pg';

/** Where the queues of a spec live, and how they are lost. */
export interface QueuePlace {
  /** What the configuration gets as REDIS_URL. */
  readonly redisUrl?: string;
  lose(databaseUrl: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * The same spec on both backends.
 * @example describeOnBothBackends('jobs', (open) => { let place: QueuePlace; beforeAll(async () => { place = await open(); }); … });
 */
export function describeOnBothBackends(title: string, body: (open: () => Promise<QueuePlace>) => void): void {
  describe(`${title} on PostgreSQL`, () => body(() => Promise.resolve(onPostgres)));
  describeOnRedis(`${title} on Redis`, body);
}

/** Where redis-server is not installed: a failure with CI=true, else skipped, and said so. */
export function describeOnRedis(
  title: string,
  body: (open: () => Promise<QueuePlace & { redisUrl: string }>) => void,
): void {
  if (isRedisHere() || process.env['CI'] === 'true') return describe(title, () => body(startRedis));
  process.stderr.write(`\nSKIPPED: ${title}: ${howToGetRedis}\n`);
  return describe.skip(title, () => body(startRedis));
}

const howToGetRedis = 'redis-server is not installed (Debian: apt-get install redis-server).';

const isRedisHere = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

const onPostgres: QueuePlace = {
  lose: async (databaseUrl) => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      const { rows } = await client.query<{ tables: string }>(
        `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables
         from pg_tables where schemaname = 'jobs' and tablename <> 'migration'`,
      );
      // A worker that runs holds locks of its own: give way before the two of them deadlock, and try again.
      await client.query(`set lock_timeout = '300ms'`);
      await untilNobodyIsInTheWay(() => client.query(`truncate ${rows[0]?.tables}`));
    } finally {
      await client.end();
    }
  },
  close: () => Promise.resolve(),
};

const inTheWay = new Set(['55P03', '40P01']);

async function untilNobodyIsInTheWay(act: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await act();
      return;
    } catch (error) {
      if (tries === 50 || !inTheWay.has((error as { code?: string }).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Settings as the operator is told to have them; the shell in between ends Redis when this process is gone, however it went. */
async function startRedis(): Promise<QueuePlace & { redisUrl: string }> {
  if (!isRedisHere()) throw new Error(howToGetRedis);
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'npm-temporary-redis-'));
  const flags = [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--appendonly',
    'yes',
    '--maxmemory-policy',
    'noeviction',
  ];
  const leash = 'redis-server "$@" & server=$!; read gone; kill -TERM $server; wait $server';
  const child = spawn('sh', ['-c', leash, 'sh', ...flags], { stdio: ['pipe', 'ignore', 'inherit'] });
  const url = `redis://127.0.0.1:${port}`;
  await untilRedisAnswers(url, child);
  return {
    redisUrl: url,
    lose: () => withRedis(url, (redis) => redis.flushall()),
    close: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function untilRedisAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    const answers = await withRedis(url, (redis) => redis.ping()).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await sleep(50);
  }
  child.kill('SIGKILL');
  throw new Error('redis-server did not start');
}

async function withRedis(url: string, act: (redis: Redis) => Promise<unknown>): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    disconnectTimeout: 500,
    maxRetriesPerRequest: 0,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await act(redis);
  } finally {
    redis.disconnect();
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
