import loadHighs from 'highs';
import { PlanSearch } from '../search/plan-search';
import type { BoundNews, PlanNews, Side, SideTask } from './news';

/** The search as one of the two sides. */
export class SearchSide implements Side<PlanNews, BoundNews> {
  readonly isDone = false;

  private constructor(private readonly search: PlanSearch) {}

  static async create({ problem, seed, start }: SideTask): Promise<SearchSide> {
    return new SearchSide(new PlanSearch(problem, { seed, start, highs: await loadHighs() }));
  }

  work(milliseconds: number): PlanNews | null {
    return this.search.run(milliseconds) ? this.last() : null;
  }

  hear({ columns, sketch }: BoundNews): void {
    if (sketch) this.search.follow(sketch);
    if (columns.length > 0) this.search.learnColumns(columns);
  }

  last(): PlanNews {
    const { monthOf, objective, money } = this.search.best;
    return { monthOf: Int16Array.from(monthOf), objective, money };
  }
}
