import { Redis } from 'ioredis';
import { describeOnRedis, freePort } from '../../../test/queues';
import { demandDurableRedis } from './durable-redis';

describe('a Redis that is down', () => {
  it('is waited for', async () => {
    await expect(demandDurableRedis(`redis://127.0.0.1:${await freePort()}`)).resolves.toBeUndefined();
  });
});

describeOnRedis('a Redis for the queues', (open) => {
  it('is taken when it keeps what it is given, and refused with what to set otherwise', async () => {
    const place = await open();
    await expect(demandDurableRedis(place.redisUrl)).resolves.toBeUndefined();
    const redis = new Redis(place.redisUrl);
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(demandDurableRedis(place.redisUrl)).rejects.toThrow('set maxmemory-policy noeviction');
    await redis.config('SET', 'appendonly', 'no');
    await expect(demandDurableRedis(place.redisUrl)).rejects.toThrow(
      'set appendonly yes and maxmemory-policy noeviction',
    );
    redis.disconnect();
    await place.close();
  });
});
