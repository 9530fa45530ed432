import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ComplaintsModule } from '../complaints';
import { GroupsModule } from '../groups';
import { PlacesModule } from '../places';
import { ParticipantsModule } from '../participants';
import { PlansModule } from '../plans';
import { PastVisitsSource } from './past-visits.source';
import { VisitConduct } from './visit-conduct.service';
import { VisitDuties } from './visit-duties';
import { VisitFiles } from './visit-files';
import { VisitMember } from './visit-member.entity';
import { VisitMessage } from './visit-message.entity';
import { VisitRegister } from './visit-register';
import { Visit } from './visit.entity';
import { VisitsController } from './visits.controller';
import { VisitsRepository } from './visits.repository';
import { VisitsService } from './visits.service';
import { VisitPlaceUses } from './visit-place-uses';

@Module({
  imports: [
    TypeOrmModule.forFeature([Visit, VisitMessage, VisitMember]),
    PlacesModule,
    ComplaintsModule,
    GroupsModule,
    ParticipantsModule,
    PlansModule,
  ],
  controllers: [VisitsController],
  providers: [
    VisitPlaceUses,
    VisitsRepository,
    VisitFiles,
    VisitsService,
    VisitConduct,
    VisitDuties,
    VisitRegister,
    PastVisitsSource,
  ],
  exports: [VisitRegister],
})
export class VisitsModule {}
