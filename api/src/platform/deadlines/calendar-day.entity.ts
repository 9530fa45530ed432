import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarRowKind } from '@shared/law/calendar';
import type { LocalDate } from '@shared/law/local-date';

/** An exception to the five-day week, administered, with the act that it rests on. */
@Entity('calendar_days')
@Check('calendar_days_kind_check', `kind in ('day_off', 'working_weekend')`)
@Check('calendar_days_working_weekend_check', `kind <> 'working_weekend' or extract(isodow from day) >= 6`)
export class CalendarDay {
  @PrimaryColumn('date') day!: LocalDate;
  @Column('text') kind!: CalendarRowKind;
  @Column('text') name!: string;
  @Column('text') basis!: string;
}
