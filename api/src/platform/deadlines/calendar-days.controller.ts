import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  CalendarDayPath,
  type CalendarDayView,
  CalendarYear,
  SetCalendarDay,
} from '@shared/deadlines/calendar-day.contract';
import { CurrentActor, Requires, SignedIn } from '../http';
import { CalendarDays } from './calendar-days.service';

@Controller('calendar-days')
export class CalendarDaysController {
  constructor(private readonly days: CalendarDays) {}

  @Get()
  @SignedIn()
  list(@CurrentActor() actor: Actor, @Query() { year }: CalendarYear): Promise<CalendarDayView[]> {
    return this.days.list(actor, year);
  }

  @Put(':day')
  @Requires('account.manage')
  set(
    @CurrentActor() actor: Actor,
    @Param() { day }: CalendarDayPath,
    @Body() body: SetCalendarDay,
  ): Promise<CalendarDayView> {
    return this.days.set(actor, day, body);
  }

  @Delete(':day')
  @HttpCode(204)
  @Requires('account.manage')
  remove(@CurrentActor() actor: Actor, @Param() { day }: CalendarDayPath): Promise<void> {
    return this.days.remove(actor, day);
  }
}
