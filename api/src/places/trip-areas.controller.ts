import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  ChangeTripArea,
  CreateTripArea,
  ListTripAreas,
  TripAreaPlaces,
  type TripAreaView,
} from '@shared/places/trip-area.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { TripAreasService } from './trip-areas.service';

@Controller('trip-areas')
export class TripAreasController {
  constructor(private readonly areas: TripAreasService) {}

  @Get()
  @Requires('place.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListTripAreas): Promise<Page<TripAreaView>> {
    return this.areas.list(actor, query);
  }

  @Post()
  @Requires('place.manage')
  create(@CurrentActor() actor: Actor, @Body() body: CreateTripArea): Promise<TripAreaView> {
    return this.areas.create(actor, body);
  }

  @Get(':id')
  @Requires('place.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<TripAreaView> {
    return this.areas.get(actor, id);
  }

  @Patch(':id')
  @Requires('place.manage')
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeTripArea,
  ): Promise<TripAreaView> {
    return this.areas.change(actor, id, version, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('place.manage')
  delete(@CurrentActor() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<void> {
    return this.areas.delete(actor, id, version);
  }

  @Post(':id/places')
  @HttpCode(200)
  @Requires('place.manage')
  addPlaces(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { placeIds }: TripAreaPlaces,
  ): Promise<TripAreaView> {
    return this.areas.addPlaces(actor, id, version, placeIds);
  }

  @Post(':id/places/removal')
  @HttpCode(200)
  @Requires('place.manage')
  removePlaces(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { placeIds }: TripAreaPlaces,
  ): Promise<TripAreaView> {
    return this.areas.removePlaces(actor, id, version, placeIds);
  }
}
