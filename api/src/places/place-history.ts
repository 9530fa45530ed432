import type { LocalDate } from '@shared/law/local-date';
import type { HistoryPeriod } from '@shared/places/place-history.contract';

interface Former {
  readonly until: LocalDate;
  readonly reason: string;
}

/**
 * The periods of what the register said of one thing, oldest first: each former value until its day, then today's.
 * @param first the first day that the register speaks of: the first day of the mandate
 */
export function periodsOf<F extends Former, V>(
  former: readonly F[],
  today: V,
  first: LocalDate,
  valueOf: (former: F) => V,
): (HistoryPeriod & { readonly value: V })[] {
  const sorted = [...former].sort((one, other) => (one.until < other.until ? -1 : 1));
  const periods = sorted.map((row, at) => ({
    from: sorted[at - 1]?.until ?? first,
    until: row.until,
    reason: row.reason,
    value: valueOf(row),
  }));
  return [...periods, { from: sorted.at(-1)?.until ?? first, until: null, reason: null, value: today }];
}

export interface FormedRegion {
  readonly iso: string;
  readonly validFrom: LocalDate;
  readonly formedFrom: string | null;
}

/** Before a region was formed, what is in it now was in the region that it was formed from. */
export function regionsByTheirDays<P extends HistoryPeriod & { readonly value: string }>(
  periods: readonly P[],
  regions: ReadonlyMap<string, FormedRegion>,
): (HistoryPeriod & { readonly value: string })[] {
  return periods.flatMap((period) => {
    const region = regions.get(period.value);
    if (!region?.formedFrom || period.from >= region.validFrom) return [period];
    const before = { from: period.from, until: region.validFrom, reason: null, value: region.formedFrom };
    return [...regionsByTheirDays([before], regions), { ...period, from: region.validFrom }];
  });
}

/** What was so on a day; before the first day of the register, what it says of that first day. */
export function valueOn<V>(periods: readonly (HistoryPeriod & { readonly value: V })[], day: LocalDate): V | undefined {
  return (periods.find(({ until }) => until === null || day < until) ?? periods.at(-1))?.value;
}
