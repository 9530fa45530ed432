/**
 * `dueOf` in SQL, over a query whose places are called `place` and whose parameters are `dueParameters`: a month is added to
 * the original day and clamped in the same way.
 */
import type { LocalDate } from '@shared/law/local-date';
import { bandMonths, type LatenessBand, latenessBands, type OwedState } from '@shared/places/overdue.types';
import { cycleMonths, soonMonths } from './place.due';

export const dueParameters = (today: LocalDate) => ({ today, cycleMonths, soonMonths });

export const isUnderTheMandate =
  'place.under_mandate_from <= :today and (place.closed_on is null or place.closed_on > :today)';

export const dueOn = '(place.last_periodic_visit_on + make_interval(months => :cycleMonths))::date';

const soonUntil = '(:today::date + make_interval(months => :soonMonths))::date';

export const isInState: Readonly<Record<OwedState | 'in-time', string>> = {
  never: 'place.last_periodic_visit_on is null',
  overdue: `${dueOn} < :today`,
  soon: `${dueOn} between :today and ${soonUntil}`,
  'in-time': `${dueOn} > ${soonUntil}`,
};

/** Overdue by more than the band before it and no more than the band itself. */
export function isOverdueWithin(band: LatenessBand): string {
  const before = latenessBands[latenessBands.indexOf(band) - 1];
  const [after, until] = [before ? bandMonths[before] : null, bandMonths[band]];
  return [
    isInState.overdue,
    ...(after === null ? [] : [`(${dueOn} + interval '${after} months')::date < :today`]),
    ...(until === null ? [] : [`(${dueOn} + interval '${until} months')::date >= :today`]),
  ].join(' and ');
}
