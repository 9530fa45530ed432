import { InjectQueue } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { queueName } from './backend';
import type { JobDefinition } from './job';
import { describeConnectionError } from './job-failure';
import { JobHandlers } from './job-handlers';
import { Jobs } from './jobs';

const keepEveryMs = 60_000;
const lateAfterMs = 2 * keepEveryMs;

/**
 * Jobs that run by themselves. Their schedule lives in the queue and would be lost with it, so every worker looks once a
 * minute whether it is still there, and sets it anew.
 */
@Injectable()
export class Schedules implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private timer: NodeJS.Timeout | undefined;
  private keeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly handlers: JobHandlers,
    private readonly jobs: Jobs,
    @InjectQueue(queueName) private readonly queue: Queue,
  ) {}

  /** Sets every schedule as this release has it, and runs each job once for what fell due while nobody worked. */
  start(): void {
    this.keeping = this.forEach((job, cron) => this.set(job, cron));
    this.timer = setInterval(() => {
      this.keeping = this.keeping.then(() => this.keep());
    }, keepEveryMs);
  }

  keep(): Promise<void> {
    return this.forEach(async (job, cron) => {
      const found = await this.queue.getJobScheduler(job.name);
      const isAlive = found?.next !== undefined && found.next > Date.now() - lateAfterMs;
      if (!isAlive) await this.set(job, cron);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    if (this.timer) await this.keeping;
  }

  private async set(job: JobDefinition, cron: string): Promise<void> {
    await this.queue.upsertJobScheduler(job.name, { pattern: cron, tz: 'Asia/Almaty' }, { name: job.name, data: {} });
    await this.jobs.enqueue(job, {});
  }

  private async forEach(act: (job: JobDefinition, cron: string) => Promise<void>): Promise<void> {
    for (const { job, cron } of this.handlers.scheduled()) {
      await act(job, cron).catch((error) => this.logger.error(`${job.name}: ${describeConnectionError(error)}`));
    }
  }
}
