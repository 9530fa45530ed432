import loadHighs, { type Highs } from 'highs';
import type { PlanColumn } from '../column';
import type { PlanSketch } from '../plan-sketch';
import type { PlanProblem } from '../problem';
import { blocksOf, largeRegion } from './block';
import { boundModelOf, type BoundModel } from './bound-model';
import { certificateOf, provenBy, type BoundCertificate } from './certificate';
import type { Course } from './course';
import { DividedCourse } from './divided-course';
import { usefulColumns } from './useful-columns';
import { WholeCourse } from './whole-course';

export { provenBy, type BoundCertificate } from './certificate';

/** A proof costs one pricing of everything: no more than this share of the time goes into proofs. */
const proofShare = 0.1;

/** A proven lower bound on the weighted months of lateness of every plan; docs/adr/0020 says why it holds. */
export class PlanBound {
  isDone = false;
  value: number;
  certificate: BoundCertificate;
  private readonly course: Course;
  private readonly work: Generator<void>;
  private readonly given = new Set<string>();
  private pending: BoundCertificate | null = null;
  private pendingValue = 0;
  private lastProof = -Infinity;
  private proofTook = 0;

  private constructor(
    private readonly problem: PlanProblem,
    private readonly model: BoundModel,
    highs: Highs,
    mostPlaces: number,
  ) {
    const blocks = blocksOf(model, mostPlaces);
    const isDivided = blocks.some(({ hasDayPrices }) => hasDayPrices);
    this.course = new (isDivided ? DividedCourse : WholeCourse)(highs, model, blocks);
    this.work = this.course.run();
    this.certificate = certificateOf(model, new Float64Array(problem.years), new Float64Array(problem.placeCount), []);
    this.value = provenBy(problem, this.certificate);
  }

  /** A region of more than `mostPlaces` is divided. */
  static async create(problem: PlanProblem, mostPlaces = largeRegion): Promise<PlanBound> {
    return new PlanBound(problem, boundModelOf(problem), await loadHighs(), mostPlaces);
  }

  /** Weighted months that one more unit of money saves, by year, at the best bound. */
  get moneyPrices(): Float64Array {
    return Float64Array.from(this.certificate.moneyPrices);
  }

  /** Works about so long. @returns whether the bound got better */
  step(milliseconds: number): boolean {
    const end = performance.now() + milliseconds;
    do {
      if (this.work.next().done) this.isDone = true;
      this.remember();
    } while (!this.isDone && performance.now() < end);
    return this.prove();
  }

  /** A plan with this objective exists. */
  learn(objective: number): void {
    this.course.ceiling = Math.min(this.course.ceiling, objective);
  }

  /** Columns that a better plan could use, as far as the prices know, since last asked. */
  takeColumns(): PlanColumn[] {
    return usefulColumns(this.course, this.model, this.given);
  }

  /** What the best plan about does, once that is known; each sketch is given once. */
  takeSketch(): PlanSketch | null {
    return this.course.takeSketch();
  }

  /** Keeps the prices where they are the best so far. */
  private remember(): void {
    const value = this.course.value;
    if (value <= this.pendingValue + 1e-6 * Math.abs(this.pendingValue)) return;
    this.pendingValue = value;
    this.pending = this.course.certificate();
  }

  private prove(): boolean {
    const now = performance.now();
    if (!this.pending || (!this.isDone && now < this.lastProof + this.proofTook / proofShare)) return false;
    const certificate = this.pending;
    this.pending = null;
    const value = provenBy(this.problem, certificate);
    this.lastProof = performance.now();
    this.proofTook = this.lastProof - now;
    if (value <= this.value) return false;
    this.value = value;
    this.certificate = certificate;
    return true;
  }
}
