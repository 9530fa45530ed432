export { visitedPlace } from './plan.view';
export { PlannedVisit } from './planned-visit.entity';
export { PlansModule } from './plans.module';
export { PlansService } from './plans.service';
export { PlanRunsModule } from './runs/plan-runs.module';
export { RiskModule } from './risk/risk.module';
export { PastVisits } from './surprise/past-visits';
export { RiskSources } from './risk/risk-sources';
