import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from '../authorities';
import { ComplaintsModule } from '../complaints';
import { CouncilModule } from '../council';
import { PlacesModule } from '../places';
import { ParticipantsModule } from '../participants';
import { PdfModule } from '../platform/pdf';
import { VisitsModule } from '../visits';
import { Finding } from './finding.entity';
import { PrintingService } from './printing.service';
import { ReportRecommendation } from './recommendation.entity';
import { ReportDuties } from './report-duties';
import { ReportForm } from './report-form.entity';
import { ReportFormsController } from './report-forms.controller';
import { ReportFormsService } from './report-forms.service';
import { ReportSignature } from './report-signature.entity';
import { SigningService } from './signing.service';
import { VisitReportFiles } from './visit-report-files';
import { VisitReportVersion } from './visit-report-version.entity';
import { VisitReport } from './visit-report.entity';
import { VisitReportsController } from './visit-reports.controller';
import { VisitReportsRepository } from './visit-reports.repository';
import { VisitReportsService } from './visit-reports.service';
import { YearReports } from './year-reports';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ReportForm,
      VisitReport,
      VisitReportVersion,
      Finding,
      ReportRecommendation,
      ReportSignature,
    ]),
    AuthoritiesModule,
    ComplaintsModule,
    CouncilModule,
    PdfModule,
    ParticipantsModule,
    PlacesModule,
    VisitsModule,
  ],
  controllers: [ReportFormsController, VisitReportsController],
  providers: [
    VisitReportsRepository,
    VisitReportFiles,
    VisitReportsService,
    SigningService,
    PrintingService,
    ReportFormsService,
    YearReports,
    ReportDuties,
  ],
  exports: [YearReports],
})
export class VisitReportsModule {}
