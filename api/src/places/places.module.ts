import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { PlacesImportService } from './import/places-import.service';
import { Place } from './place.entity';
import { PlacesController } from './places.controller';
import { PlacesRepository } from './places.repository';
import { PlacesService } from './places.service';
import { Region } from './region.entity';

@Module({
  imports: [TypeOrmModule.forFeature([Place, Region]), AuthoritiesModule],
  controllers: [PlacesController],
  providers: [PlacesService, PlacesRepository, PlacesImportService],
  exports: [PlacesService],
})
export class PlacesModule {}
