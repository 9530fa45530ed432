export { canonicalJson, sha256Of } from './frozen-content';
export { ReportRecommendation } from './recommendation.entity';
export { VisitReport } from './visit-report.entity';
export { maySeeReport, seesEveryReport } from './visit-report.policy';
export { VisitReportsModule } from './visit-reports.module';
export { YearReports } from './year-reports';
export type { ReportOfYear } from './year-reports';
