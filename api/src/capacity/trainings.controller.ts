import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  ListTrainings,
  RecordAttendance,
  type TrainingSummary,
  type TrainingView,
  WriteTraining,
} from '@shared/capacity/training.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { AttendanceService } from './attendance.service';
import { TrainingsService } from './trainings.service';

@Controller('trainings')
export class TrainingsController {
  constructor(
    private readonly trainings: TrainingsService,
    private readonly attendance: AttendanceService,
  ) {}

  @Get()
  @Requires('training.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListTrainings): Promise<Page<TrainingSummary>> {
    return this.trainings.list(actor, query);
  }

  @Post()
  @Requires('training.manage')
  plan(@CurrentActor() actor: Actor, @Body() body: WriteTraining): Promise<TrainingView> {
    return this.trainings.plan(actor, body);
  }

  @Get(':id')
  @Requires('training.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<TrainingView> {
    return this.trainings.get(actor, id);
  }

  @Put(':id')
  @Requires('training.manage')
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: WriteTraining,
  ): Promise<TrainingView> {
    return this.trainings.change(actor, id, version, body);
  }

  @Put(':id/attendance')
  @Requires('training.manage')
  recordAttendance(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RecordAttendance,
  ): Promise<TrainingView> {
    return this.attendance.record(actor, id, version, body);
  }
}
