import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { PlacesImportService } from './import/places-import.service';
import { OverdueController } from './overdue/overdue.controller';
import { OverdueRepository } from './overdue/overdue.repository';
import { OverdueService } from './overdue/overdue.service';
import { Place } from './place.entity';
import { PlacesController } from './places.controller';
import { PlacesRepository } from './places.repository';
import { PlacesService } from './places.service';
import { Region } from './region.entity';

@Module({
  imports: [TypeOrmModule.forFeature([Place, Region]), AuthoritiesModule],
  controllers: [PlacesController, OverdueController],
  providers: [PlacesService, PlacesRepository, OverdueService, OverdueRepository, PlacesImportService],
  exports: [PlacesService],
})
export class PlacesModule {}
