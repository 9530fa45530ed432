import { Redis } from 'ioredis';
import { ConfigError } from '../config';

/**
 * Redis loses jobs when it keeps no append-only file or may evict keys; throws a ConfigError that says what to set. A Redis
 * that does not answer in time is no reason to refuse: the worker waits for it.
 */
export async function demandDurableRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 3000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    disconnectTimeout: 500,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
  } catch {
    return;
  }
  try {
    const info = await redis.info();
    const missing = [
      !/^aof_enabled:1\s*$/m.test(info) && 'appendonly yes',
      !/^maxmemory_policy:noeviction\s*$/m.test(info) && 'maxmemory-policy noeviction',
    ].filter(Boolean);
    if (missing.length > 0)
      throw new ConfigError(`The Redis of REDIS_URL may lose jobs: set ${missing.join(' and ')}.`);
  } finally {
    redis.disconnect();
  }
}
