import type { DispatchSummary } from '@shared/recommendations/recommendation.contract';

export const dispatchStages = ['toReceive', 'toAnswer', 'answered'] as const;
export type DispatchStage = (typeof dispatchStages)[number];

/** What the dates say: a report is received, then answered (11-11(2)). */
export function stageOf({ receivedOn, answeredOn }: Pick<DispatchSummary, 'receivedOn' | 'answeredOn'>): DispatchStage {
  if (answeredOn !== null) return 'answered';
  return receivedOn !== null ? 'toAnswer' : 'toReceive';
}

/**
 * What needs the body most comes first: reports of which receipt is not recorded, the longest on their way first; then by
 * days left; what was answered last, the newest first.
 */
export function inWaitingOrder(dispatches: readonly DispatchSummary[]): readonly DispatchSummary[] {
  return [...dispatches].sort((one, other) => {
    const stage = stageOf(one);
    const byStage = dispatchStages.indexOf(stage) - dispatchStages.indexOf(stageOf(other));
    if (byStage !== 0) return byStage;
    if (stage === 'toAnswer') return (one.deadline?.daysLeft ?? 0) - (other.deadline?.daysLeft ?? 0);
    const byDay = one.dispatchedOn.localeCompare(other.dispatchedOn);
    return stage === 'toReceive' ? byDay : -byDay;
  });
}
