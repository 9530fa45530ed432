import type { PlanColumn } from '../column';
import type { PlanProblem } from '../problem';
import { provenBy, type BoundCertificate } from './certificate';

export { provenBy, type BoundCertificate } from './certificate';

/** A proven lower bound on the weighted months of lateness of every plan; see docs/adr/0020. */
export class PlanBound {
  readonly isDone: boolean = true;
  readonly moneyPrices: Float64Array;
  readonly certificate: BoundCertificate;
  readonly value: number;

  private constructor(problem: PlanProblem) {
    this.moneyPrices = new Float64Array(problem.years);
    this.certificate = {
      method: 'plan-bound/1',
      moneyPrices: Array.from(this.moneyPrices),
      placePrices: Array.from({ length: problem.placeCount }, () => 0),
      cuts: [],
    };
    this.value = provenBy(problem, this.certificate);
  }

  static create(problem: PlanProblem): Promise<PlanBound> {
    return Promise.resolve(new PlanBound(problem));
  }

  /** Works about so long. @returns whether the bound got better */
  step(milliseconds: number): boolean {
    void milliseconds;
    return false;
  }

  /** A plan with this objective exists. */
  learn(objective: number): void {
    void objective;
  }

  /** Useful columns since last asked. */
  takeColumns(): PlanColumn[] {
    return [];
  }
}
