import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups';
import { VoluntaryDataController } from './voluntary-data.controller';
import { VoluntaryDataRepository } from './voluntary-data.repository';
import { VoluntaryDataService } from './voluntary-data.service';

/** Exports nothing: there is nobody to ask for it. */
@Module({
  imports: [GroupsModule],
  controllers: [VoluntaryDataController],
  providers: [VoluntaryDataRepository, VoluntaryDataService],
})
export class VoluntaryDataModule {}
