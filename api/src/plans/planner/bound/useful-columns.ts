import type { PlanColumn } from '../column';
import { keyOf } from './column-entry';
import type { BoundModel } from './bound-model';
import type { Course } from './course';

const mostOfBlock = 200;

/**
 * Columns of the linear programs that a plan better than the best known could use: those whose reduced cost is below what is still open. The likeliest
 * of each block first, and not more than some, since the search solves a program over them.
 */
export function usefulColumns({ all, ceiling }: Course, model: BoundModel, given: Set<string>): PlanColumn[] {
  const open = Math.max(0, ceiling - all.value);
  return all.blocks.flatMap(({ block, master, answer }) => {
    if (!answer) return [];
    const { reducedCost } = answer;
    return Array.from(reducedCost.keys())
      .filter((at) => reducedCost[at]! <= open && master.columns[at]!.positions.length > 0)
      .sort((a, b) => reducedCost[a]! - reducedCost[b]! || a - b)
      .slice(0, mostOfBlock)
      .flatMap((at) => {
        const column = master.columns[at]!;
        const key = keyOf(column);
        if (given.has(key)) return [];
        given.add(key);
        return [{ region: block.region, month: column.month, places: column.positions.map((p) => model.placeAt[p]!) }];
      });
  });
}
