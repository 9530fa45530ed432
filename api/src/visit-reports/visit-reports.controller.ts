import { Body, Controller, Delete, Get, Header, HttpCode, Post, Put, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  CreateFinding,
  CreateReportRecommendation,
  CreateVisitReport,
  SignVisitReport,
  VisitReportQuery,
  type VisitReportSummary,
  type VisitReportView,
  WriteSections,
} from '@shared/visit-reports/visit-report.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { PrintingService } from './printing.service';
import { SigningService } from './signing.service';
import { VisitReportsService } from './visit-reports.service';

@Controller('visit-reports')
export class VisitReportsController {
  constructor(
    private readonly reports: VisitReportsService,
    private readonly signing: SigningService,
    private readonly printing: PrintingService,
  ) {}

  @Get()
  @Requires('visit-report.read')
  list(@CurrentActor() actor: Actor, @Query() query: VisitReportQuery): Promise<Page<VisitReportSummary>> {
    return this.reports.list(actor, query);
  }

  @Post()
  @Requires('visit-report.write')
  create(@CurrentActor() actor: Actor, @Body() body: CreateVisitReport): Promise<VisitReportView> {
    return this.reports.create(actor, body);
  }

  @Get(':id')
  @Requires('visit-report.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<VisitReportView> {
    return this.reports.get(actor, id);
  }

  @Put(':id/sections')
  @Requires('visit-report.write')
  writeSections(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: WriteSections,
  ): Promise<VisitReportView> {
    return this.reports.writeSections(actor, id, version, body);
  }

  @Post(':id/findings')
  @Requires('visit-report.write')
  addFinding(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: CreateFinding): Promise<VisitReportView> {
    return this.reports.addFinding(actor, id, body);
  }

  @Delete(':id/findings/:itemId')
  @Requires('visit-report.write')
  removeFinding(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('itemId') itemId: string,
  ): Promise<VisitReportView> {
    return this.reports.removeFinding(actor, id, itemId);
  }

  @Post(':id/recommendations')
  @Requires('visit-report.write')
  addRecommendation(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: CreateReportRecommendation,
  ): Promise<VisitReportView> {
    return this.reports.addRecommendation(actor, id, body);
  }

  @Delete(':id/recommendations/:itemId')
  @Requires('visit-report.write')
  removeRecommendation(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('itemId') itemId: string,
  ): Promise<VisitReportView> {
    return this.reports.removeRecommendation(actor, id, itemId);
  }

  @Post(':id/freeze')
  @HttpCode(200)
  @Requires('visit-report.write')
  freeze(@CurrentActor() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<VisitReportView> {
    return this.signing.freeze(actor, id, version);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Requires('visit-report.write')
  reopen(@CurrentActor() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<VisitReportView> {
    return this.signing.reopen(actor, id, version);
  }

  @Post(':id/signature')
  @Requires('visit-report.sign')
  sign(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: SignVisitReport): Promise<VisitReportView> {
    return this.signing.sign(actor, id, body);
  }

  @Get(':id/pdf')
  @Requires('visit-report.read')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  async print(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.printing.print(actor, id), { type: 'application/pdf' });
  }
}
