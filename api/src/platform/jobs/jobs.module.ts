import { BullModule } from '@nestjs/bullmq';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '../config';
import { queueConnection, queueName } from './backend';
import { demandDurableRedis } from './durable-redis';
import { JobHandlers } from './job-handlers';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';
import { Schedules } from './schedules';

const daySeconds = 24 * 60 * 60;

@Global()
@Module({
  imports: [
    DiscoveryModule,
    BullModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        connection: queueConnection(config),
        prefix: queueName,
        defaultJobOptions: {
          attempts: 8,
          backoff: { type: 'exponential', delay: 1000 },
          removeOnComplete: true,
          removeOnFail: { age: 7 * daySeconds, count: 1000 },
        },
      }),
      // The API only enqueues; the worker registers its processor in `startJobs`.
      extraOptions: { manualRegistration: true },
    }),
    BullModule.registerQueue({ name: queueName }),
  ],
  providers: [JobHandlers, JobRunner, Jobs, Schedules],
  exports: [Jobs],
})
export class JobsModule {}

/** Makes this process one that works: any number of them may run. */
export async function startJobs(app: INestApplicationContext): Promise<void> {
  const { REDIS_URL } = app.get(Config);
  if (REDIS_URL) await demandDurableRedis(REDIS_URL);
  app.get(JobRunner).start();
  app.get(Schedules).start();
}
