import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from './calendar';
import { parseLocalDate, type LocalDate } from './local-date';
import type { ProvisionId } from './provisions';
import type { TermStep } from './terms.steps';

/**
 * Terms in months (Civil Code 173-176). A term starts the day after its event and ends on the event's day of the last
 * month, or on that month's last day where there is none; months are always added to the event itself, as adding one
 * by one would lose the day at every short month. `statutoryEnd` is that day, `effectiveEnd` the next working day where
 * the term moves, and null where it never does.
 */
export interface TermResult {
  readonly provision: ProvisionId;
  readonly event: LocalDate;
  readonly months: number;
  readonly statutoryEnd: LocalDate;
  readonly effectiveEnd: LocalDate | null;
  readonly steps: readonly TermStep[];
}

export interface TermRule {
  readonly provision: ProvisionId;
  readonly months: number;
  readonly shift: 'none' | 'next_working_day';
}

export type UnshiftedTermRule = TermRule & { readonly shift: 'none' };

/** @example termOf(CLOCKS.answer, '2026-02-09', calendar).effectiveEnd // '2026-05-12' */
export function termOf(rule: UnshiftedTermRule, event: LocalDate): TermResult;
export function termOf(rule: TermRule, event: LocalDate, calendar: WorkingCalendar): TermResult;
export function termOf(rule: TermRule, event: LocalDate, calendar?: WorkingCalendar): TermResult {
  const { provision, months } = rule;
  const statutoryEnd = addMonths(event, months);
  const reached = [...stepsTo(statutoryEnd, event, months)];
  if (rule.shift === 'none') {
    const steps: TermStep[] = [...reached, { code: 'never_moved', params: { day: statutoryEnd } }];
    return { provision, event, months, statutoryEnd, effectiveEnd: null, steps };
  }
  if (!calendar) throw new TypeError(`the term of ${provision} moves over a working calendar and none was given`);
  const { day: effectiveEnd, steps } = nextWorkingDay(statutoryEnd, calendar);
  return { provision, event, months, statutoryEnd, effectiveEnd, steps: [...reached, ...steps] };
}

/** Same day of the month so many months on, or the month's last day where it has no such day (Civil Code 174). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return plain(date).add({ months }, { overflow: 'constrain' }).toString();
}

/** The last day that is no breach. */
export function lastLawfulDay(result: Pick<TermResult, 'statutoryEnd' | 'effectiveEnd'>): LocalDate {
  return result.effectiveEnd ?? result.statutoryEnd;
}

/** Calendar days from today to the last lawful day: 0 on that day, negative once it has passed. */
export function daysLeft(result: Pick<TermResult, 'statutoryEnd' | 'effectiveEnd'>, today: LocalDate): number {
  return plain(today).until(plain(lastLawfulDay(result)), { largestUnit: 'days' }).days;
}

export const CLOCK_STATES = ['running', 'warning', 'overdue', 'met', 'met_late'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** Warns once past the unmoved end; in breach once past the moved one, or past the unmoved where none moves it. */
export function clockState(
  result: Pick<TermResult, 'statutoryEnd' | 'effectiveEnd'>,
  today: LocalDate,
  metOn: LocalDate | null = null,
): ClockState {
  const lastDay = lastLawfulDay(result);
  if (metOn !== null) return parseLocalDate(metOn) <= lastDay ? 'met' : 'met_late';
  if (parseLocalDate(today) > lastDay) return 'overdue';
  return today > result.statutoryEnd ? 'warning' : 'running';
}

function* stepsTo(statutoryEnd: LocalDate, event: LocalDate, months: number): Generator<TermStep> {
  yield { code: 'event_happened', params: { event } };
  yield { code: 'term_starts', params: { day: dayAfter(event) } };
  const wanted = plain(event).day;
  if (plain(statutoryEnd).day === wanted) yield { code: 'ends_on_same_day', params: { months, day: statutoryEnd } };
  else yield { code: 'ends_on_month_end', params: { months, missingDay: wanted, day: statutoryEnd } };
}

function nextWorkingDay(from: LocalDate, calendar: WorkingCalendar): { day: LocalDate; steps: TermStep[] } {
  const steps: TermStep[] = [];
  let day = from;
  for (let why = calendar.whyNot(day); why !== null; why = calendar.whyNot(day)) {
    if (why.reason === 'day_off') {
      steps.push({ code: 'day_off_skipped', params: { day, name: why.name, basis: why.basis } });
    } else {
      steps.push({ code: 'weekend_skipped', params: { day } });
    }
    day = dayAfter(day);
  }
  if (day === from) steps.push({ code: 'last_day_is_working', params: { day } });
  else steps.push({ code: 'moved_to_working_day', params: { day } });
  steps.push(...caveatsOn(from, day, calendar));
  return { day, steps };
}

function* caveatsOn(from: LocalDate, day: LocalDate, calendar: WorkingCalendar): Generator<TermStep> {
  const row = calendar.rowOn(day);
  if (row?.kind === 'working_weekend') {
    yield { code: 'weekend_is_worked', params: { day, name: row.name, basis: row.basis } };
  }
  for (let year = plain(from).year; year <= plain(day).year; year++) {
    if (!calendar.coversYear(year)) yield { code: 'calendar_year_missing', params: { year } };
  }
}

/** So many calendar days on, or back where they are negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return plain(date).add({ days }).toString();
}

const dayAfter = (date: LocalDate): LocalDate => addDays(date, 1);

function plain(date: LocalDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(parseLocalDate(date));
}
