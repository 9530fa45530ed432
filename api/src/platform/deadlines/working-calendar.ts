import { type WorkingCalendar, workingCalendar } from '@shared/law/calendar';
import type { Work } from '../database';
import { CalendarDay } from './calendar-day.entity';

const loaded = new WeakMap<Work, Promise<WorkingCalendar>>();

/** Loaded once in a unit of work: a report dispatched to thirty bodies starts thirty clocks. */
export function workingCalendarOf(work: Work): Promise<WorkingCalendar> {
  const calendar = loaded.get(work) ?? work.manager.find(CalendarDay).then(workingCalendar);
  loaded.set(work, calendar);
  return calendar;
}
