import { HandlesJob, type JobHandler, type JobPayload } from '../../../platform/jobs';
import { RunExecution } from '../run-execution.service';
import { executePlanRun } from './plan-run.jobs';

@HandlesJob(executePlanRun)
export class ExecutePlanRun implements JobHandler<'runId'> {
  constructor(private readonly execution: RunExecution) {}

  run({ runId }: JobPayload<'runId'>): Promise<void> {
    return this.execution.execute(runId);
  }
}
