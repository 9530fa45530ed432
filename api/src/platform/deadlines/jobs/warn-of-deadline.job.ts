import { UnitOfWork } from '../../database';
import { HandlesJob, type JobHandler, type JobPayload, worker } from '../../jobs';
import { DueDeadlines } from '../due-deadlines.service';
import { warnOfDeadline } from './deadline.jobs';

@HandlesJob(warnOfDeadline)
export class WarnOfDeadline implements JobHandler<'deadlineId'> {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly due: DueDeadlines,
  ) {}

  run({ deadlineId }: JobPayload<'deadlineId'>): Promise<void> {
    return this.unit.run(worker, (work) => this.due.warnOf(work, deadlineId));
  }
}
