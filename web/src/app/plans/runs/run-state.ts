import type { PlanRunStatus } from '@shared/plans/plan-run.contract';

const finals: readonly PlanRunStatus[] = ['stopped', 'finished', 'failed'];

/** Whether nothing of the run changes any more. */
export const isFinal = (status: PlanRunStatus): boolean => finals.includes(status);
