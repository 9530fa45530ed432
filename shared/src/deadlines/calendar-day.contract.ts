import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { CALENDAR_ROW_KINDS, type CalendarRowKind } from '../law/calendar';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import { IsLocalDate, IsNotBlank } from '../validators';

/** `GET /api/v1/calendar-days`: the exceptions to the five-day week of one year, in the order of the days. */
export interface CalendarDayView {
  readonly day: LocalDate;
  readonly kind: CalendarRowKind;
  readonly name: string;
  /** The name in three languages where the product knows them, as written elsewhere. */
  readonly names: Texts;
  /** The act that it rests on. */
  readonly basis: string;
}

export class CalendarYear {
  @Type(() => Number) @IsInt() @Min(2019) @Max(2100) year!: number;
}

export class CalendarDayPath {
  @IsLocalDate() day!: LocalDate;
}

export class SetCalendarDay {
  @IsIn(CALENDAR_ROW_KINDS) kind!: CalendarRowKind;
  @IsString() @IsNotBlank() @MaxLength(200) name!: string;
  @IsString() @IsNotBlank() @MaxLength(500) basis!: string;
}
