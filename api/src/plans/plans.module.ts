import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CouncilModule } from '../council';
import { PlacesModule } from '../places';
import { PdfModule } from '../platform/pdf';
import { AllotmentPart } from './allotment-part.entity';
import { Allotment } from './allotment.entity';
import { AllotmentsController } from './allotments.controller';
import { AllotmentsService } from './allotments.service';
import { PlanComparison } from './comparison/plan-comparison.service';
import { PlanPapers } from './document/plan-papers.service';
import { PlanChanges } from './plan-changes.service';
import { PlanDrafts } from './plan-drafts.service';
import { PlanEstimates } from './plan-estimates.service';
import { PlanFiles } from './plan-files.service';
import { PlanTripArea } from './plan-trip-area.entity';
import { PlannedVisit } from './planned-visit.entity';
import { PlansController } from './plans.controller';
import { PlansRepository } from './plans.repository';
import { PlansService } from './plans.service';
import { PlanPricing } from './pricing/plan-pricing.service';
import { RiskModule } from './risk/risk.module';
import { PlanningSettingsModule } from './settings/planning-settings.module';
import { PastVisits } from './surprise/past-visits';
import { PlanSurpriseService } from './surprise/plan-surprise.service';
import { VisitPlan } from './visit-plan.entity';
import { PlannedPlaceUses } from './planned-place-uses';

@Module({
  imports: [
    TypeOrmModule.forFeature([Allotment, AllotmentPart, VisitPlan, PlanTripArea, PlannedVisit]),
    CouncilModule,
    PlacesModule,
    PdfModule,
    PlanningSettingsModule,
    RiskModule,
  ],
  controllers: [AllotmentsController, PlansController],
  providers: [
    PlannedPlaceUses,
    PlansRepository,
    AllotmentsService,
    PlanFiles,
    PlanEstimates,
    PlanDrafts,
    PlanChanges,
    PlansService,
    PlanPricing,
    PlanComparison,
    PlanPapers,
    PastVisits,
    PlanSurpriseService,
  ],
  exports: [PlansService, PlanFiles, PlanDrafts, PastVisits],
})
export class PlansModule {}
