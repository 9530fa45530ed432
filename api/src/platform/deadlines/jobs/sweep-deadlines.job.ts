import { UnitOfWork } from '../../database';
import { HandlesJob, type JobHandler, Jobs, worker } from '../../jobs';
import { DueDeadlines } from '../due-deadlines.service';
import { recordBreachOfDeadline, sweepDeadlines, warnOfDeadline } from './deadline.jobs';

@HandlesJob(sweepDeadlines, { cron: '* * * * *' })
export class SweepDeadlines implements JobHandler<never> {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly due: DueDeadlines,
    private readonly jobs: Jobs,
  ) {}

  async run(): Promise<void> {
    const { toWarnOf, breached } = await this.unit.read(worker, (work) => this.due.find(work));
    for (const deadlineId of toWarnOf) await this.jobs.enqueue(warnOfDeadline, { deadlineId });
    for (const deadlineId of breached) await this.jobs.enqueue(recordBreachOfDeadline, { deadlineId });
  }
}
