import type { CalendarRowKind } from '@shared/law/calendar';
import type { LocalDate } from '@shared/law/local-date';
import { type Broken, broken } from '../errors';

/** A working weekend is a Saturday or a Sunday made a working day; any other day is one already. */
export function workingWeekendMustBeAWeekendDay({
  day,
  kind,
}: {
  day: LocalDate;
  kind: CalendarRowKind;
}): Broken | null {
  const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return kind === 'working_weekend' && !isWeekend ? broken('CALENDAR_DAY.NOT_A_WEEKEND', undefined, { day }) : null;
}
