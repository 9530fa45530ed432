import { today } from '../language/today';

const firstYear = 2019;
/** The cycle of periodic visits is four years (11-7(1)(1)), so plans are thought of that far ahead. */
const yearsAhead = 4;

const thisYear = (): number => Number(today().slice(0, 4));

/** The years that a list may be narrowed to, the latest first. */
export function planYears(): string[] {
  const last = thisYear() + yearsAhead;
  return Array.from({ length: last - firstYear + 1 }, (_, back) => String(last - back));
}

/** The years for which something may still be planned: this one and those of the cycle ahead. */
export function comingYears(): number[] {
  return Array.from({ length: yearsAhead + 1 }, (_, ahead) => thisYear() + ahead);
}
