import { HandlesJob, type JobHandler } from '../../../platform/jobs';
import { RunExecution } from '../run-execution.service';
import { sweepPlanRuns } from './plan-run.jobs';

@HandlesJob(sweepPlanRuns, { cron: '* * * * *' })
export class SweepPlanRuns implements JobHandler<never> {
  constructor(private readonly execution: RunExecution) {}

  run(): Promise<void> {
    return this.execution.goOn();
  }
}
