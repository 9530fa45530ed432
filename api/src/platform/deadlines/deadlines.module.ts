import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarDay } from './calendar-day.entity';
import { CalendarDaysController } from './calendar-days.controller';
import { CalendarDays } from './calendar-days.service';
import { Deadline } from './deadline.entity';
import { Deadlines } from './deadlines.service';
import { DueDeadlines } from './due-deadlines.service';
import { RecordBreachOfDeadline } from './jobs/record-breach-of-deadline.job';
import { SweepDeadlines } from './jobs/sweep-deadlines.job';
import { WarnOfDeadline } from './jobs/warn-of-deadline.job';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([CalendarDay, Deadline])],
  controllers: [CalendarDaysController],
  providers: [CalendarDays, Deadlines, DueDeadlines, SweepDeadlines, WarnOfDeadline, RecordBreachOfDeadline],
  exports: [Deadlines],
})
export class DeadlinesModule {}
