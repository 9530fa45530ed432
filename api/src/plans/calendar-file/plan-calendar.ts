import type { LocalDate } from '@shared/law/local-date';
import { addDays } from '@shared/law/terms';
import type { Locale } from '@shared/locale';
import { regionNames } from '@shared/places/region-names';
import type { PlannedVisitView } from '@shared/plans/plan.contract';
import ICAL from 'ical.js';
import { CALENDAR_TEXTS } from './calendar.texts';

export interface PlanToExport {
  readonly year: number;
  readonly edition: number;
  readonly version: number;
  readonly visits: readonly PlannedVisitView[];
}

/**
 * The plan as iCalendar (RFC 5545): an event a visit, of the days that are set or else of its whole month. It names places
 * and no person, blocks nobody's time, and keeps the same event for the same place and year from edition to edition.
 */
export function planCalendar(plan: PlanToExport, { locale, now }: { locale: Locale; now: Date }): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//NPM//Visit plan//EN');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', `${CALENDAR_TEXTS.name[locale]} ${plan.year}`);
  for (const visit of plan.visits) calendar.addSubcomponent(eventOf(visit, plan, locale, now));
  return `${calendar.toString()}\r\n`;
}

function eventOf(visit: PlannedVisitView, plan: PlanToExport, locale: Locale, now: Date): ICAL.Component {
  const { from, until } = daysOf(visit, plan.year);
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${plan.year}-${visit.place.id}@visit-plan`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  // each change of a day is a version of the plan, and each edition is later than all versions of the one before
  event.addPropertyWithValue('sequence', plan.edition * 10_000 + plan.version);
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(from));
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(until));
  event.addPropertyWithValue('summary', `${CALENDAR_TEXTS.visit[locale]}: ${visit.place.name[locale]}`);
  event.addPropertyWithValue('location', regionNames[visit.place.regionIso]?.[locale] ?? visit.place.regionIso);
  event.addPropertyWithValue(
    'description',
    visit.plannedOn === null
      ? `${CALENDAR_TEXTS.dayNotSet[locale]} ${CALENDAR_TEXTS.confidential[locale]}`
      : CALENDAR_TEXTS.confidential[locale],
  );
  event.addPropertyWithValue('class', 'CONFIDENTIAL');
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

/** `until` is the first day after, as iCalendar has it. */
function daysOf(
  { month, plannedOn, visitDays }: PlannedVisitView,
  year: number,
): { from: LocalDate; until: LocalDate } {
  if (plannedOn !== null) return { from: plannedOn, until: addDays(plannedOn, visitDays) };
  const firstDayOf = (at: number): LocalDate =>
    `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  return { from: firstDayOf(month - 1), until: firstDayOf(month) };
}
