import { randomUUID } from 'node:crypto';
import { BullRegistrar, OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { requestContext } from '../http/request-context';
import { queueName } from './backend';
import { demandIds } from './job';
import { describeConnectionError, JobFailure } from './job-failure';
import { JobHandlers } from './job-handlers';
import { Jobs } from './jobs';

/**
 * Runs jobs, in the worker process only. A worker that dies loses its lock in five seconds and the job is run again by
 * whoever is there; a job that takes three workers with it is given up.
 */
@Processor(queueName, {
  concurrency: 4,
  lockDuration: 5000,
  stalledInterval: 2500,
  maxStalledCount: 3,
  runRetryDelay: 2000,
})
export class JobRunner extends WorkerHost implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private isStarted = false;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly registrar: BullRegistrar,
    private readonly jobs: Jobs,
  ) {
    super();
  }

  start(): void {
    this.registrar.register();
    this.isStarted = true;
  }

  /**
   * Running jobs are finished before anything that they need is closed. Where the queue is down nobody could be told
   * that they are, so they are left, and run again.
   */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.isStarted) await this.worker.close(!(await this.jobs.isReachable()));
  }

  async process({ name, data }: Job<unknown>): Promise<void> {
    const handled = this.handlers.of(name);
    // Enqueued by a newer release: tried again until a worker of that release is there.
    if (!handled) throw new JobFailure({ name: 'NoHandler', code: name });
    try {
      demandIds(handled.job, data);
      const payload = data;
      await requestContext.run({ correlationId: randomUUID(), locale: 'ru' }, () => handled.handler.run(payload));
    } catch (error) {
      throw new JobFailure(error);
    }
  }

  @OnWorkerEvent('failed')
  logFailure(job: Job | undefined, failure: Error): void {
    const frame = failure.stack?.split('\n')[1]?.trim() ?? '';
    this.logger.error(`${job?.name} ${job?.id} attempt ${job?.attemptsMade}: ${failure.message} ${frame}`);
  }

  @OnWorkerEvent('error')
  logError(error: Error): void {
    this.logger.error(describeConnectionError(error));
  }
}
