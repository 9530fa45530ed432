import { UnitOfWork } from '../../database';
import { HandlesJob, type JobHandler, type JobPayload, worker } from '../../jobs';
import { DueDeadlines } from '../due-deadlines.service';
import { recordBreachOfDeadline } from './deadline.jobs';

@HandlesJob(recordBreachOfDeadline)
export class RecordBreachOfDeadline implements JobHandler<'deadlineId'> {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly due: DueDeadlines,
  ) {}

  run({ deadlineId }: JobPayload<'deadlineId'>): Promise<void> {
    return this.unit.run(worker, (work) => this.due.recordBreachOf(work, deadlineId));
  }
}
