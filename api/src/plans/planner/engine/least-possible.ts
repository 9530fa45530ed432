import type { BoundCertificate } from '../bound/certificate';
import { provenBy } from '../bound/plan-bound';
import { monthsLate, type PlanProblem } from '../problem';

/** Weighted months that no plan can save, whatever the money: places that are due before they can be visited. */
export function leastPossible({ placeCount, from, due, weight, months }: PlanProblem): number {
  let sum = 0;
  for (let place = 0; place < placeCount; place++) {
    sum += monthsLate(due[place] ?? 0, from[place] ?? 0, months) * (weight[place] ?? 0);
  }
  return sum;
}

/** The bound of a run as it is recorded and recomputed: what the certificate proves, or the above where that is more. */
export const boundOf = (problem: PlanProblem, certificate: BoundCertificate): number =>
  Math.max(provenBy(problem, certificate), leastPossible(problem));
