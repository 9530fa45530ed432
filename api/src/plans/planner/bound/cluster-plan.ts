import { leftOut, monthsLate } from '../problem';
import type { BoundModel } from './bound-model';
import { visitsColumn, type MasterColumn } from './column-entry';

/** What could be done in a cluster over the whole horizon. */
export interface ClusterPlan {
  readonly cluster: number;
  /** By place of the cluster, from its first position; `leftOut` for none. */
  readonly months: Int16Array;
  /** Weighted months of lateness that the visits save against leaving all out. */
  readonly saved: number;
  /** Visits and trips, by year. */
  readonly money: Float64Array;
  /** By month. */
  readonly days: Float64Array;
}

export function clusterPlanOf(model: BoundModel, cluster: number, months: Int16Array): ClusterPlan {
  const first = model.clusterStart[cluster]!;
  const money = new Float64Array(model.years);
  const days = new Float64Array(model.months);
  const visits = new Int32Array(model.months);
  let saved = 0;
  months.forEach((month, index) => {
    if (month === leftOut) return;
    const at = first + index;
    saved += model.outCost[at]! - model.weight[at]! * monthsLate(model.due[at]!, month, model.months);
    money[(month / 12) | 0]! += model.cost[at]!;
    days[month]! += model.days[at]!;
    visits[month]!++;
  });
  visits.forEach((count, month) => {
    money[(month / 12) | 0]! += Math.ceil(count / model.tripPlaces) * model.tripCost[cluster]!;
  });
  return { cluster, months, saved, money, days };
}

/** Its visits month by month, as the linear programs of blocks take them. */
export function columnsOf(model: BoundModel, { cluster, months }: ClusterPlan): MasterColumn[] {
  const first = model.clusterStart[cluster]!;
  return [...new Set(months)].flatMap((month) => {
    if (month === leftOut) return [];
    const places = [...months.keys()].filter((index) => months[index] === month);
    return [
      visitsColumn(
        model,
        month,
        Int32Array.from(places, (index) => first + index),
      ),
    ];
  });
}
