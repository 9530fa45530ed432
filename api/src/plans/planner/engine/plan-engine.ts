import type { BoundCertificate } from '../bound/certificate';
import { worthOf, type PlanWorth } from '../evaluate';
import type { PlanProblem } from '../problem';
import { type Exchange, exchangeInThreads, exchangeInTurn } from './exchange';
import { atLeast, boundOf, leastPossible } from './least-possible';
import { isBuilt } from './threads';

/** Told about once a second, and at the first plan that visits anybody. */
export interface EngineProgress {
  /** Milliseconds since the search began. */
  readonly at: number;
  readonly objective: number;
  readonly bound: number;
  readonly visits: number;
  readonly late: number;
  readonly money: number;
}

export interface EngineRun {
  readonly problem: PlanProblem;
  readonly seed: number;
  /** The longest that it works; it ends before where the plan is proven to be the best. */
  readonly milliseconds: number;
  /** A plan to start from: months by place; visits that break a limit are left out of it. */
  readonly start?: ArrayLike<number>;
  readonly onProgress?: (progress: EngineProgress) => void;
  /** Ends the work; the best plan so far is kept. */
  readonly signal?: AbortSignal;
}

export interface EngineResult {
  readonly monthOf: Int16Array;
  readonly worth: PlanWorth;
  /** What the certificate proves: no plan has fewer weighted months of lateness. */
  readonly bound: number;
  readonly certificate: BoundCertificate;
  readonly milliseconds: number;
}

/** Recorded with each run: a later planner may find other plans from the same seed. */
export const solverVersion = 'npm-planner/2';

const tellEveryMs = 1000;
/** A plan proven to have the least lateness may still get cheaper: it is final when it has not for this share of the time. */
const settledShare = 0.1;

/** Looks for the best plan and proves how good it can be at most, both at once. */
export class PlanEngine {
  /** @throws Error where the plan found breaks a limit: such a plan is shown to nobody */
  async run({ problem, seed, milliseconds, start, onProgress, signal }: EngineRun): Promise<EngineResult> {
    const began = performance.now();
    const elapsed = (): number => performance.now() - began;
    let [toldAt, toldVisits] = [-Infinity, 0];
    const tell = (progress: EngineProgress): void => {
      toldVisits = progress.visits;
      onProgress?.(progress);
    };
    let [latest, latestAt]: [Exchange['plan'], number] = [null, 0];
    const goOn = (known: Exchange): boolean => {
      const isNew = known.plan !== latest;
      if (isNew) [latest, latestAt] = [known.plan, elapsed()];
      if (known.plan && (elapsed() - toldAt >= tellEveryMs || (isNew && toldVisits === 0))) {
        toldAt = elapsed();
        tell(progressOf(problem, known, toldAt));
      }
      const isSettled = isBest(problem, known) && elapsed() - latestAt >= milliseconds * settledShare;
      return elapsed() < milliseconds && !signal?.aborted && !isSettled;
    };
    const task = { problem, seed, start };
    const { plan, bound } = await (isBuilt() ? exchangeInThreads(task, goOn) : exchangeInTurn(task, goOn));
    if (!plan || !bound) throw new Error('The search ended before it began.');
    const worth = worthOf(problem, plan.monthOf);
    if (worth.broken.length > 0) throw new Error(`The plan breaks ${worth.broken.length} limits.`);
    const result = {
      ...{ monthOf: plan.monthOf, worth, certificate: bound.certificate, milliseconds: Math.round(elapsed()) },
      bound: boundOf(problem, bound.certificate, worth.objective),
    };
    tell(progressOf(problem, { plan, bound: { ...bound, value: result.bound } }, elapsed()));
    return result;
  }
}

function progressOf(problem: PlanProblem, { plan, bound }: Exchange, at: number): EngineProgress {
  const { objective, late, leftOut, money } = worthOf(problem, plan?.monthOf ?? []);
  return {
    ...{ at: Math.round(at), objective, late, money, visits: problem.placeCount - leftOut },
    bound: atLeast(leastPossible(problem), bound?.value ?? 0),
  };
}

/** Weights and months are whole, so a plan below the next whole number above the bound is the best there is. */
const isBest = (problem: PlanProblem, { plan, bound }: Exchange): boolean =>
  plan !== null && bound !== null && plan.objective <= Math.ceil(atLeast(leastPossible(problem), bound.value) - 1e-6);
