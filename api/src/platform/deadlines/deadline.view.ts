import { dayOffName } from '@shared/deadlines/day-off-names';
import type { DeadlineStep, DeadlineView } from '@shared/deadlines/deadline.contract';
import { writtenDay } from '@shared/deadlines/written-day';
import { TERM_STEP_TEXTS, type TermStep } from '@shared/law';
import type { ClockId } from '@shared/law/clocks';
import { isLocalDate, type LocalDate } from '@shared/law/local-date';
import { clockState, daysLeft } from '@shared/law/terms';
import type { Locale, Texts } from '@shared/locale';
import type { Deadline } from './deadline.entity';

/** What is shown of a clock; a row satisfies it, and so does a clock that needs no row. */
type ShownClock = Pick<Deadline, 'provision' | 'eventOn' | 'statutoryEnd' | 'effectiveEnd' | 'metOn' | 'steps'> & {
  readonly clock: ClockId;
};

/** A clock as a reader sees it on a day, with how it was counted. */
export function deadlineView(deadline: ShownClock & Pick<Deadline, 'id'>, today: LocalDate): DeadlineView {
  return { id: deadline.id, ...clockView(deadline, today) };
}

export function clockView(shown: ShownClock, today: LocalDate): Omit<DeadlineView, 'id'> {
  const { clock, provision, eventOn, statutoryEnd, effectiveEnd, metOn, steps } = shown;
  return {
    clock,
    provision,
    eventOn,
    statutoryEnd,
    effectiveEnd,
    state: clockState(shown, today, metOn),
    daysLeft: daysLeft(shown, today),
    metOn,
    steps: steps.map((step): DeadlineStep => ({ ...step, text: textOf(step) })),
  };
}

/** How the term was counted, one sentence a step. */
export const explain = ({ steps }: Pick<Deadline, 'steps'>, locale: Locale): string[] =>
  steps.map((step) => textOf(step)[locale]);

const textOf = (step: TermStep): Texts => ({ kk: textIn('kk', step), ru: textIn('ru', step), en: textIn('en', step) });

function textIn(locale: Locale, { code, params }: TermStep): string {
  const values = new Map<string, string | number | null>(Object.entries(params));
  return TERM_STEP_TEXTS[code][locale].replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = String(values.get(name) ?? '');
    if (name === 'name') return dayOffName(value)[locale];
    return isLocalDate(value) ? writtenDay(value, locale) : value;
  });
}
