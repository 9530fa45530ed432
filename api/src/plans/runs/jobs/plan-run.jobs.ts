import { defineJob } from '../../../platform/jobs';

export const executePlanRun = defineJob('execute-plan-run', ['runId']);
/** Finds runs that wait, and those whose worker has died, whatever became of the queue. */
export const sweepPlanRuns = defineJob('sweep-plan-runs');
