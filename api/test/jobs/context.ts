import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Clock, ClockModule, SettableClock } from '../../src/platform/clock';
import { ConfigModule, readConfig } from '../../src/platform/config';
import { DatabaseModule } from '../../src/platform/database';
import { DeadlinesModule } from '../../src/platform/deadlines';
import { JobsModule } from '../../src/platform/jobs';
import { NotesModule } from './notes';

export interface JobsContext {
  readonly app: INestApplicationContext;
  readonly clock: SettableClock;
}

const silent = (): void => undefined;

/** The ground that jobs stand on, without HTTP. */
export async function jobsContext(where: {
  databaseUrl: string;
  redisUrl?: string;
  today?: string;
}): Promise<JobsContext> {
  const config = readConfig({
    DATABASE_URL: where.databaseUrl,
    REDIS_URL: where.redisUrl,
    AUTH_SECRET: 'a secret for tests, long enough to pass',
  });
  const clock = new SettableClock(where.today ?? '2026-03-02');
  const module = await Test.createTestingModule({
    imports: [ConfigModule.with(config), ClockModule, DatabaseModule, JobsModule, DeadlinesModule, NotesModule],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .setLogger({ log: silent, error: silent, warn: silent })
    .compile();
  return { app: await module.init(), clock };
}
