import { Module } from '@nestjs/common';
import { ActsModule } from '../acts';
import { AnnualReportsModule } from '../annual-reports';
import { AuthoritiesModule } from '../authorities';
import { ComplaintsModule } from '../complaints';
import { ConductModule } from '../conduct';
import { CouncilModule } from '../council';
import { GroupsModule } from '../groups';
import { ParticipantsModule } from '../participants';
import { PlacesModule } from '../places';
import { RecommendationsModule } from '../recommendations';
import { VisitProposalsModule } from '../visit-proposals';
import { VisitReportsModule } from '../visit-reports';
import { ActDuties } from './act-duties';
import { AuthorityDuties } from './authority-duties';
import { DrawDuties } from './draw-duties';
import { HomeController } from './home.controller';
import { HomeService } from './home.service';
import { ParticipantDuties } from './participant-duties';
import { PersonalDuties } from './personal-duties';
import { ProposalDuties } from './proposal-duties';
import { RegisterDuties } from './register-duties';

@Module({
  imports: [
    ActsModule,
    AuthoritiesModule,
    ParticipantsModule,
    ConductModule,
    PlacesModule,
    CouncilModule,
    ComplaintsModule,
    GroupsModule,
    VisitReportsModule,
    AnnualReportsModule,
    RecommendationsModule,
    VisitProposalsModule,
  ],
  controllers: [HomeController],
  providers: [
    HomeService,
    RegisterDuties,
    ParticipantDuties,
    PersonalDuties,
    AuthorityDuties,
    ActDuties,
    DrawDuties,
    ProposalDuties,
  ],
})
export class HomeModule {}
