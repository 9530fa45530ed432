import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  CompleteVisit,
  CreateVisit,
  StartVisit,
  VisitQuery,
  type VisitSummary,
  type VisitView,
} from '@shared/visits/visit.contract';
import { CurrentActor, Id, Requires } from '../platform/http';
import { VisitConduct } from './visit-conduct.service';
import { VisitsService } from './visits.service';

@Controller('visits')
export class VisitsController {
  constructor(
    private readonly visits: VisitsService,
    private readonly conduct: VisitConduct,
  ) {}

  @Get()
  @Requires('visit.read')
  list(@CurrentActor() actor: Actor, @Query() query: VisitQuery): Promise<Page<VisitSummary>> {
    return this.visits.list(actor, query);
  }

  @Post()
  @Requires('visit.manage')
  create(@CurrentActor() actor: Actor, @Body() body: CreateVisit): Promise<VisitView> {
    return this.visits.create(actor, body);
  }

  @Get(':id')
  @Requires('visit.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<VisitView> {
    return this.visits.get(actor, id);
  }

  @Post(':id/start')
  @HttpCode(200)
  @Requires('visit.conduct')
  start(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: StartVisit): Promise<VisitView> {
    return this.conduct.start(actor, id, body);
  }

  @Post(':id/completion')
  @HttpCode(200)
  @Requires('visit.conduct')
  complete(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: CompleteVisit): Promise<VisitView> {
    return this.conduct.complete(actor, id, body);
  }
}
