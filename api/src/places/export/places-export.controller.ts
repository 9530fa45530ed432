import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { ExportPlaces } from '@shared/places/place-export.contract';
import { placeFileTypes } from '@shared/places/place-import.contract';
import { CurrentActor, Requires } from '../../platform/http';
import { PlacesExportService } from './places-export.service';

@Controller()
export class PlacesExportController {
  constructor(private readonly exports: PlacesExportService) {}

  @Get('places/export')
  @Requires('place.read')
  async export(@CurrentActor() actor: Actor, @Query() query: ExportPlaces): Promise<StreamableFile> {
    const bytes = await this.exports.export(actor, query);
    const disposition = `attachment; filename="places.${query.format}"`;
    return new StreamableFile(bytes, { type: placeFileTypes[query.format], disposition });
  }
}
