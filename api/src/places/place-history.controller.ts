import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { EndLegalBasis, RestOnLegalBasis } from '@shared/places/legal-basis.contract';
import type { PlaceView } from '@shared/places/place.contract';
import {
  type PlaceHistoryView,
  ReassignPlace,
  RecordPopulation,
  RenamePlace,
} from '@shared/places/place-history.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { LegalBasesService } from './legal-bases.service';
import { PlaceHistoryService } from './place-history.service';

/** Changes of a place as of a day. */
@Controller('places/:id')
export class PlaceHistoryController {
  constructor(
    private readonly history: PlaceHistoryService,
    private readonly bases: LegalBasesService,
  ) {}

  @Get('history')
  @Requires('place.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<PlaceHistoryView> {
    return this.history.get(actor, id);
  }

  @Post('renaming')
  @HttpCode(200)
  @Requires('place.manage')
  rename(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RenamePlace,
  ): Promise<PlaceView> {
    return this.history.rename(actor, id, version, body);
  }

  @Post('reassignment')
  @HttpCode(200)
  @Requires('place.manage')
  reassign(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ReassignPlace,
  ): Promise<PlaceView> {
    return this.history.reassign(actor, id, version, body);
  }

  @Post('populations')
  @HttpCode(200)
  @Requires('place.manage')
  recordPopulation(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RecordPopulation,
  ): Promise<PlaceView> {
    return this.history.recordPopulation(actor, id, version, body);
  }

  @Post('legal-bases')
  @HttpCode(200)
  @Requires('place.manage')
  restOn(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RestOnLegalBasis,
  ): Promise<PlaceView> {
    return this.bases.restOn(actor, id, version, body);
  }

  @Post('legal-bases/:linkId/end')
  @HttpCode(200)
  @Requires('place.manage')
  end(
    @CurrentActor() actor: Actor,
    @Id() placeId: string,
    @Id('linkId') linkId: string,
    @IfMatch() version: number,
    @Body() { until }: EndLegalBasis,
  ): Promise<PlaceView> {
    return this.bases.end(actor, { placeId, linkId }, version, until);
  }
}
