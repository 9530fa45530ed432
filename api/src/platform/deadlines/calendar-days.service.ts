import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CalendarDayView, SetCalendarDay } from '@shared/deadlines/calendar-day.contract';
import { dayOffName } from '@shared/deadlines/day-off-names';
import { Between } from 'typeorm';
import type { LocalDate } from '@shared/law/local-date';
import { UnitOfWork } from '../database';
import { notFound, refuseIf } from '../errors';
import { CalendarDay } from './calendar-day.entity';
import { workingWeekendMustBeAWeekendDay } from './calendar-days.rules';

/**
 * The administered calendar. A change counts for terms that start after it: clocks that already run keep the ends and
 * the explanation that were given to the people bound by them.
 */
@Injectable()
export class CalendarDays {
  constructor(private readonly unit: UnitOfWork) {}

  list(actor: Actor, year: number): Promise<CalendarDayView[]> {
    return this.unit.read(actor, async ({ manager }) => {
      const day = Between(`${year}-01-01`, `${year}-12-31`);
      const rows = await manager.find(CalendarDay, { where: { day }, order: { day: 'ASC' } });
      return rows.map(calendarDayView);
    });
  }

  set(actor: Actor, day: LocalDate, { kind, name, basis }: SetCalendarDay): Promise<CalendarDayView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(workingWeekendMustBeAWeekendDay({ day, kind }), 'kind');
      const row = work.manager.create(CalendarDay, { day, kind, name, basis });
      await work.manager.upsert(CalendarDay, row, ['day']);
      work.audit({
        action: 'calendar-day.set',
        subject: { type: 'calendar-day', id: day },
        detail: { kind, name, basis },
      });
      return calendarDayView(row);
    });
  }

  remove(actor: Actor, day: LocalDate): Promise<void> {
    return this.unit.run(actor, async (work) => {
      const { affected } = await work.manager.delete(CalendarDay, { day });
      if (!affected) notFound();
      work.audit({ action: 'calendar-day.remove', subject: { type: 'calendar-day', id: day } });
    });
  }
}

const calendarDayView = ({ day, kind, name, basis }: CalendarDay): CalendarDayView => ({
  day,
  kind,
  name,
  names: dayOffName(name),
  basis,
});
