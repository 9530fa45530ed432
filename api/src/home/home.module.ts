import { Module } from '@nestjs/common';
import { AnnualReportsModule } from '../annual-reports';
import { AuthoritiesModule } from '../authorities';
import { ComplaintsModule } from '../complaints';
import { CouncilModule } from '../council';
import { GroupsModule } from '../groups';
import { PlacesModule } from '../places';
import { RecommendationsModule } from '../recommendations';
import { VisitReportsModule } from '../visit-reports';
import { AuthorityDuties } from './authority-duties';
import { HomeController } from './home.controller';
import { HomeService } from './home.service';
import { PersonalDuties } from './personal-duties';
import { RegisterDuties } from './register-duties';

@Module({
  imports: [
    AuthoritiesModule,
    PlacesModule,
    CouncilModule,
    ComplaintsModule,
    GroupsModule,
    VisitReportsModule,
    AnnualReportsModule,
    RecommendationsModule,
  ],
  controllers: [HomeController],
  providers: [HomeService, RegisterDuties, PersonalDuties, AuthorityDuties],
})
export class HomeModule {}
