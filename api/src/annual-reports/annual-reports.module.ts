import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { CouncilModule } from '../council';
import { PlacesModule } from '../places';
import { PdfModule } from '../platform/pdf';
import { VisitReportsModule } from '../visit-reports';
import { VisitsModule } from '../visits';
import { AnnualRecommendation } from './annual-recommendation.entity';
import { AnnualReport } from './annual-report.entity';
import { AnnualReportChanges } from './annual-report-changes';
import { AnnualReportPrint } from './annual-report-print.entity';
import { AnnualReportSource } from './annual-report-source.entity';
import { AnnualReportsController } from './annual-reports.controller';
import { AnnualReportsRepository } from './annual-reports.repository';
import { AnnualReportsService } from './annual-reports.service';
import { Approval } from './approval.service';
import { ClockSubjects } from './clock-subjects';
import { Compilation } from './compilation.service';
import { Dispatch } from './dispatch.entity';
import { LegislativeProposal } from './legislative-proposal.entity';
import { Printing } from './printing.service';
import { Release } from './release.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AnnualReport,
      AnnualReportSource,
      AnnualRecommendation,
      LegislativeProposal,
      Dispatch,
      AnnualReportPrint,
    ]),
    AuthoritiesModule,
    CouncilModule,
    PdfModule,
    PlacesModule,
    VisitReportsModule,
    VisitsModule,
  ],
  controllers: [AnnualReportsController],
  providers: [
    AnnualReportsRepository,
    AnnualReportChanges,
    Compilation,
    AnnualReportsService,
    Approval,
    Release,
    Printing,
    ClockSubjects,
  ],
  exports: [ClockSubjects],
})
export class AnnualReportsModule {}
