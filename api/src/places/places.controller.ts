import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  ChangePlace,
  ClosePlace,
  CreatePlace,
  ListPlaces,
  type PlaceView,
  type RegionView,
} from '@shared/places/place.contract';
import { ImportPlaces, type PlaceImportView } from '@shared/places/place-import.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { PlacesImportService } from './import/places-import.service';
import { PlacesService } from './places.service';

@Controller()
export class PlacesController {
  constructor(
    private readonly places: PlacesService,
    private readonly imports: PlacesImportService,
  ) {}

  @Get('regions')
  @Requires('place.read')
  regions(@CurrentActor() actor: Actor): Promise<RegionView[]> {
    return this.places.regions(actor);
  }

  @Get('places')
  @Requires('place.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListPlaces): Promise<Page<PlaceView>> {
    return this.places.list(actor, query);
  }

  @Post('places')
  @Requires('place.manage')
  create(@CurrentActor() actor: Actor, @Body() body: CreatePlace): Promise<PlaceView> {
    return this.places.create(actor, body);
  }

  @Post('places/import')
  @HttpCode(200)
  @Requires('place.manage')
  import(@CurrentActor() actor: Actor, @Query() query: ImportPlaces, @Body() file: unknown): Promise<PlaceImportView> {
    return this.imports.import(actor, query, file);
  }

  @Get('places/:id')
  @Requires('place.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<PlaceView> {
    return this.places.get(actor, id);
  }

  @Patch('places/:id')
  @Requires('place.manage')
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangePlace,
  ): Promise<PlaceView> {
    return this.places.change(actor, id, version, body);
  }

  @Post('places/:id/closure')
  @HttpCode(200)
  @Requires('place.manage')
  close(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ClosePlace,
  ): Promise<PlaceView> {
    return this.places.close(actor, id, version, body.closedOn);
  }
}
