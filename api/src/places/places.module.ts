import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { EarlierPopulation } from './earlier-population.entity';
import { FormerValue } from './former-value.entity';
import { PlacesExportController } from './export/places-export.controller';
import { PlacesExportService } from './export/places-export.service';
import { FileNamesSource } from './import/file-names';
import { PlacesImportService } from './import/places-import.service';
import { LegalBasesController } from './legal-bases.controller';
import { LegalBasesRepository } from './legal-bases.repository';
import { LegalBasesService } from './legal-bases.service';
import { LegalBasis } from './legal-basis.entity';
import { MergeController } from './merge/merge.controller';
import { MergeService } from './merge/merge.service';
import { PlaceUses } from './merge/place-uses';
import { OverdueController } from './overdue/overdue.controller';
import { OverdueRepository } from './overdue/overdue.repository';
import { OverdueService } from './overdue/overdue.service';
import { PlaceBases } from './place-bases';
import { PlaceChanges } from './place-changes';
import { PlaceHistoryController } from './place-history.controller';
import { PlaceHistoryRepository } from './place-history.repository';
import { PlaceHistoryService } from './place-history.service';
import { PlaceLegalBasis } from './place-legal-basis.entity';
import { PlaceViews } from './place-views';
import { Place } from './place.entity';
import { PlacesController } from './places.controller';
import { PlacesRepository } from './places.repository';
import { PlacesService } from './places.service';
import { Region } from './region.entity';
import { TripArea } from './trip-area.entity';
import { TripAreasController } from './trip-areas.controller';
import { TripAreasRepository } from './trip-areas.repository';
import { TripAreasService } from './trip-areas.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([Place, Region, FormerValue, EarlierPopulation, LegalBasis, PlaceLegalBasis, TripArea]),
    AuthoritiesModule,
  ],
  controllers: [
    PlacesExportController,
    MergeController,
    PlacesController,
    OverdueController,
    PlaceHistoryController,
    LegalBasesController,
    TripAreasController,
  ],
  providers: [
    PlacesRepository,
    PlaceHistoryRepository,
    LegalBasesRepository,
    TripAreasRepository,
    PlaceViews,
    PlaceChanges,
    PlaceBases,
    PlacesService,
    PlaceHistoryService,
    LegalBasesService,
    TripAreasService,
    OverdueRepository,
    OverdueService,
    FileNamesSource,
    PlacesImportService,
    PlacesExportService,
    PlaceUses,
    MergeService,
  ],
  exports: [PlaceUses, PlacesService, PlaceHistoryService, TripAreasService],
})
export class PlacesModule {}
