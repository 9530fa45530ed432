import { InjectQueue } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { queueName } from './backend';
import { demandIds, type JobDefinition, type JobPayload } from './job';
import { describeConnectionError } from './job-failure';

const patienceMs = 2000;

@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');

  constructor(@InjectQueue(queueName) private readonly queue: Queue) {
    queue.on('error', (error) => this.logger.error(describeConnectionError(error)));
  }

  /**
   * Called after the commit: `work.after(() => this.jobs.enqueue(warnOfDeadline, { deadlineId }))`. A job that already
   * waits for the same ids is not added again; one that runs is followed by one more. A queue that is down fails nobody:
   * the change is committed, and the sweep finds what the row says.
   */
  async enqueue<Id extends string>(job: JobDefinition<Id>, payload: JobPayload<NoInfer<Id>>): Promise<void> {
    demandIds(job, payload);
    const ids = job.ids.map((id) => payload[id]);
    const deduplication = { id: [job.name, ...ids].join('.'), keepLastIfActive: true };
    const added = this.queue.add(job.name, payload, { deduplication });
    try {
      await within(patienceMs, added);
    } catch (error) {
      this.logger.warn(`${job.name} was not enqueued: ${describeConnectionError(error)}`);
    }
  }

  /** A queue that is down would be waited for without end. */
  async beforeApplicationShutdown(): Promise<void> {
    if (!(await this.isReachable())) await this.queue.getBackend().close(true);
  }

  /** Whether the queue answers. */
  async isReachable(): Promise<boolean> {
    return within(patienceMs, this.queue.getJobCounts('waiting')).then(
      () => true,
      () => false,
    );
  }
}

async function within<T>(ms: number, outcome: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([outcome, late]);
  } finally {
    clearTimeout(timer);
  }
}
