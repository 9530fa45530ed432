import type { PlanInstance, PlanMonths } from '../planner/instance';
import { leftOut } from '../planner/problem';

/** Months by place of an instance, `leftOut` for places without a visit; a place that it does not have is passed over. */
export function monthsBy(instance: Pick<PlanInstance, 'places'>, { visits }: PlanMonths): Int16Array {
  const at = new Map(visits.map(({ place, month }) => [place, month]));
  return Int16Array.from(instance.places, ({ id }) => at.get(id) ?? leftOut);
}

/** The visits in the order of the instance: the bytes of an answer. */
export function answerText({ places }: Pick<PlanInstance, 'places'>, monthOf: ArrayLike<number>): string {
  const visits = places.flatMap(({ id }, at) => {
    const month = monthOf[at] ?? leftOut;
    return month === leftOut ? [] : [{ place: id, month }];
  });
  return JSON.stringify({ visits } satisfies PlanMonths);
}
