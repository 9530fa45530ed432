import type { BoundCertificate } from '../bound/certificate';
import type { PlanColumn } from '../column';
import type { PlanSketch } from '../plan-sketch';
import type { PlanProblem } from '../problem';

/** What the search tells: a better plan, valid. */
export interface PlanNews {
  readonly monthOf: Int16Array;
  readonly objective: number;
  readonly money: number;
}

/** What the bound tells: how much is proven, by what, and what its prices found worth while. */
export interface BoundNews {
  readonly value: number;
  readonly certificate: BoundCertificate;
  readonly columns: readonly PlanColumn[];
  readonly sketch: PlanSketch | null;
}

/** One of the two who work at a plan: it works a little, tells what is new, and hears what is new elsewhere. */
export interface Side<Tells, Hears> {
  /** @returns what got better, or null */
  work(milliseconds: number): Tells | null | Promise<Tells | null>;
  hear(news: Hears): void;
  /** All that it has to tell; also where nothing got better since. */
  last(): Tells;
  /** Nothing more to gain unless something is heard. */
  readonly isDone: boolean;
}

export interface SideTask {
  readonly problem: PlanProblem;
  readonly seed: number;
  /** Months by place, `leftOut` for none. */
  readonly start?: ArrayLike<number>;
}
