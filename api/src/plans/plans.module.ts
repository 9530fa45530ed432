import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council';
import { PlacesModule } from '../places';
import { Allotment } from './allotment.entity';
import { AllotmentsController } from './allotments.controller';
import { AllotmentsService } from './allotments.service';
import { PlannedVisit } from './planned-visit.entity';
import { PlansController } from './plans.controller';
import { PlansRepository } from './plans.repository';
import { PlansService } from './plans.service';
import { PlanningSettingsModule } from './settings/planning-settings.module';
import { VisitPlan } from './visit-plan.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([Allotment, VisitPlan, PlannedVisit]),
    CouncilModule,
    PlacesModule,
    PlanningSettingsModule,
  ],
  controllers: [AllotmentsController, PlansController],
  providers: [PlansRepository, AllotmentsService, PlansService],
  exports: [PlansService],
})
export class PlansModule {}
