import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type CapacityOverview, CapacityQuery, type CapacityRow } from '@shared/capacity/capacity.contract';
import { type CapacityFile, EndCompetence, RecordCompetence } from '@shared/capacity/competence.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { CompetencesService } from './competences.service';
import { CapacityOverviewService } from './overview.service';

@Controller('capacity')
export class CapacityController {
  constructor(
    private readonly overviews: CapacityOverviewService,
    private readonly competences: CompetencesService,
  ) {}

  @Get()
  @Requires('capacity.read')
  overview(@CurrentActor() actor: Actor): Promise<CapacityOverview> {
    return this.overviews.overview(actor);
  }

  @Get('mine')
  @Requires('capacity.read-own')
  mine(@CurrentActor() actor: Actor): Promise<CapacityFile> {
    return this.competences.ownFile(actor);
  }

  @Get('participants')
  @Requires('capacity.read')
  participants(@CurrentActor() actor: Actor, @Query() query: CapacityQuery): Promise<Page<CapacityRow>> {
    return this.overviews.rows(actor, query);
  }

  @Get('participants/:id')
  @Requires('capacity.read')
  participant(@CurrentActor() actor: Actor, @Id() id: string): Promise<CapacityFile> {
    return this.competences.fileOf(actor, id);
  }

  @Post('participants/:id/competences')
  @Requires('competence.manage')
  record(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: RecordCompetence): Promise<CapacityFile> {
    return this.competences.record(actor, id, body);
  }

  @Post('competences/:id/end')
  @HttpCode(200)
  @Requires('competence.manage')
  end(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: EndCompetence,
  ): Promise<CapacityFile> {
    return this.competences.end(actor, id, version, body);
  }
}
