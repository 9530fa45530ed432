import { Module } from '@nestjs/common';
import { DrawFigures } from './draw-figures';
import { VoluntaryDataController } from './voluntary-data.controller';
import { VoluntaryDataRepository } from './voluntary-data.repository';
import { VoluntaryDataService } from './voluntary-data.service';

/** Exports nothing: there is nobody to ask for it. */
@Module({
  controllers: [VoluntaryDataController],
  providers: [DrawFigures, VoluntaryDataRepository, VoluntaryDataService],
})
export class VoluntaryDataModule {}
