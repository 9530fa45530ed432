import type { ChangedVisitView, PlanDifferences } from '@shared/plans/differences.contract';
import type { PlannedVisitView } from '@shared/plans/plan.contract';
import { differenceOf } from '../plan.money';
import { moneyOfFile, type PlanFile, plannedVisitViews, summaryOf } from '../plan.view';

const nothing = { visitsTiyn: 0, tripsTiyn: 0, totalTiyn: 0 };

/** What is different in the plan since the other; a place is in each of them once at most. */
export function differencesOf(plan: PlanFile, other: PlanFile | null): PlanDifferences {
  const before = new Map((other ? plannedVisitViews(other) : []).map((visit) => [visit.place.id, visit]));
  const after = plannedVisitViews(plan);
  const planned = new Set(after.map(({ place }) => place.id));
  const inBoth = after.flatMap((visit): ChangedVisitView[] => {
    const earlier = before.get(visit.place.id);
    return earlier ? [{ before: earlier, after: visit }] : [];
  });
  const moved = inBoth.filter((visit) => visit.before.month !== visit.after.month);
  const repriced = inBoth.filter((visit) => visit.before.month === visit.after.month && takesOtherwise(visit));
  return {
    plan: summaryOf(plan),
    other: other && summaryOf(other),
    added: after.filter(({ place }) => !before.has(place.id)),
    removed: [...before.values()].filter(({ place }) => !planned.has(place.id)),
    moved,
    repriced,
    unchanged: inBoth.length - moved.length - repriced.length,
    difference: differenceOf(other ? moneyOfFile(other) : nothing, moneyOfFile(plan)),
  };
}

const takesOtherwise = ({ before, after }: ChangedVisitView): boolean =>
  taken(before).some((value, at) => value !== taken(after)[at]);

const taken = ({ costTiyn, visitDays, tripArea }: PlannedVisitView) => [costTiyn, visitDays, tripArea?.id];
