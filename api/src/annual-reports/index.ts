export { AnnualRecommendation } from './annual-recommendation.entity';
export { AnnualReport } from './annual-report.entity';
export { AnnualReportsModule } from './annual-reports.module';
export { ClockSubjects } from './clock-subjects';
export { Dispatch } from './dispatch.entity';
