import { PlanBound } from '../bound/plan-bound';
import type { BoundNews, PlanNews, Side, SideTask } from './news';

/** The bound as one of the two sides. */
export class BoundSide implements Side<BoundNews, PlanNews> {
  private constructor(private readonly bound: PlanBound) {}

  static async create({ problem }: SideTask): Promise<BoundSide> {
    return new BoundSide(await PlanBound.create(problem));
  }

  get isDone(): boolean {
    return this.bound.isDone;
  }

  work(milliseconds: number): BoundNews | null {
    const isBetter = this.bound.step(milliseconds);
    const columns = this.bound.takeColumns();
    const sketch = this.bound.takeSketch();
    return isBetter || columns.length > 0 || sketch ? this.news(columns, sketch) : null;
  }

  hear({ objective }: PlanNews): void {
    this.bound.learn(objective);
  }

  last(): BoundNews {
    return this.news();
  }

  private news(columns: BoundNews['columns'] = [], sketch: BoundNews['sketch'] = null): BoundNews {
    const { value, certificate } = this.bound;
    return { value, certificate, columns, sketch };
  }
}
