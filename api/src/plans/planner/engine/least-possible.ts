import { type BoundCertificate, provenBy } from '../bound/certificate';
import { monthsLate, type PlanProblem } from '../problem';

/** Weighted months that no plan can save, whatever the money: places that are due before they can be visited. */
export function leastPossible({ placeCount, from, due, weight, months }: PlanProblem): number {
  let sum = 0;
  for (let place = 0; place < placeCount; place++) {
    sum += monthsLate(due[place] ?? 0, from[place] ?? 0, months) * (weight[place] ?? 0);
  }
  return sum;
}

/** The larger; what is no number proves nothing. */
export const atLeast = (least: number, value: number): number => (value > least ? value : least);

/** What the last bits of a sum may differ by. */
const margin = 1e-9;

/**
 * The bound of a run as it is recorded and recomputed: what the certificate proves, or the above where that is more.
 *
 * @throws Error where it proves more than a valid plan reaches: then it proves nothing
 */
export function boundOf(problem: PlanProblem, certificate: BoundCertificate, objective: number): number {
  const proven = atLeast(leastPossible(problem), provenBy(problem, certificate));
  if (proven > objective * (1 + margin) + margin)
    throw new Error(`A plan of ${objective} is below the bound ${proven}.`);
  return Math.min(proven, objective);
}
