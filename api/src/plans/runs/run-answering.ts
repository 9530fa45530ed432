import type { RunProgressPoint } from '@shared/plans/plan-run.contract';
import type { EngineProgress } from '../planner/engine/plan-engine';
import type { BoundCertificate } from '../planner/bound/certificate';
import type { PlanWorth } from '../planner/evaluate';
import { leftOut, monthsLate, type PlanProblem } from '../planner/problem';
import { gapOf } from './gap';
import { answerText } from './run-answer';
import type { RunAnswer } from './run-claims';
import { type RunInput, sha256 } from './run-input';
import { tiynOf } from './run-money';
import { reasonsIn } from './visit-reasons';

/** A plan that was found for a run, and what is proven of it; a replan proves nothing. */
export interface FoundAnswer {
  readonly monthOf: ArrayLike<number>;
  readonly worth: PlanWorth;
  readonly proof: { readonly bound: number; readonly certificate: BoundCertificate } | null;
}

const millionTenge = 1_000_000;

/** What is written of the answer: its bytes, its worth, and for each place when it is visited and why. */
export function answerOf(input: RunInput, problem: PlanProblem, { monthOf, worth, proof }: FoundAnswer): RunAnswer {
  const answer = answerText(input.instance, monthOf);
  const reasons = reasonsIn(problem, monthOf, input.fromYear);
  const prices = proof?.certificate.moneyPrices;
  return {
    ...{ answer, answerSha256: sha256(answer) },
    certificate: proof && JSON.stringify(proof.certificate),
    ...{ objective: worth.objective, bound: proof?.bound ?? null },
    ...{ visits: problem.placeCount - worth.leftOut, late: worth.late, leftOut: worth.leftOut },
    moneyTiyn: tiynOf(worth.money),
    yearOutcomes: worth.spent.map((spent, year) => ({
      plannedTiyn: tiynOf(spent),
      monthsPerMillion: prices ? (prices[year] ?? 0) * millionTenge : null,
    })),
    places: problem.ids.map((placeId, place) => {
      const month = monthOf[place] ?? leftOut;
      return {
        placeId,
        month: month === leftOut ? null : month,
        lateMonths: monthsLate(problem.due[place] ?? 0, month, problem.months),
        why: reasons(place),
      };
    }),
  };
}

export const progressPoint = ({ at, objective, bound, visits, late, money }: EngineProgress): RunProgressPoint => {
  // Told of two sides at two moments, the bound may be ahead of a plan that is not yet heard of.
  const proven = Math.min(bound, objective);
  return { at, objective, bound: proven, gap: gapOf(objective, proven), visits, late, moneyTiyn: tiynOf(money) };
};
