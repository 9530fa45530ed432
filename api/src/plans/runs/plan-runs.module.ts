import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlacesModule } from '../../places';
import { PlanEngine } from '../planner/engine/plan-engine';
import { PlansModule } from '../plans.module';
import { RiskModule } from '../risk/risk.module';
import { PlanningSettingsModule } from '../settings/planning-settings.module';
import { ExecutePlanRun } from './jobs/execute-plan-run.job';
import { SweepPlanRuns } from './jobs/sweep-plan-runs.job';
import { PlanRun } from './plan-run.entity';
import { PlanRunPlace } from './plan-run-place.entity';
import { PlanRunsController } from './plan-runs.controller';
import { PlanRunsRepository } from './plan-runs.repository';
import { PlanRuns } from './plan-runs.service';
import { RunAdoption } from './run-adoption.service';
import { RunClaims } from './run-claims';
import { RunExecution } from './run-execution.service';
import { RunFactsRepository } from './run-facts.repository';
import { RunFreezing } from './run-freezing.service';
import { RunQuestions } from './run-questions.service';
import { RunReading } from './run-reading.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([PlanRun, PlanRunPlace]),
    PlacesModule,
    PlanningSettingsModule,
    RiskModule,
    PlansModule,
  ],
  controllers: [PlanRunsController],
  providers: [
    PlanRunsRepository,
    RunFactsRepository,
    RunFreezing,
    PlanRuns,
    RunQuestions,
    RunReading,
    RunAdoption,
    RunClaims,
    PlanEngine,
    RunExecution,
    ExecutePlanRun,
    SweepPlanRuns,
  ],
})
export class PlanRunsModule {}
