import { Body, Controller, Delete, Get, Header, HttpCode, Post, Put, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  type AnnualReportSummary,
  type AnnualReportView,
  ApproveAnnualReport,
  CreateAnnualRecommendation,
  CreateLegislativeProposal,
  DispatchAnnualReport,
  PdfQuery,
  PrepareAnnualReport,
  PublishAnnualReport,
  WriteChapters,
  WriteFinancialReport,
} from '@shared/annual-reports/annual-report.contract';
import { type Page, PageQuery } from '@shared/page';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { AnnualReportsService } from './annual-reports.service';
import { Approval } from './approval.service';
import { Printing } from './printing.service';
import { Release } from './release.service';

type View = Promise<AnnualReportView>;

@Controller('annual-reports')
export class AnnualReportsController {
  constructor(
    private readonly reports: AnnualReportsService,
    private readonly approval: Approval,
    private readonly release: Release,
    private readonly printing: Printing,
  ) {}

  @Get()
  @Requires('annual-report.read')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<AnnualReportSummary>> {
    return this.reports.list(actor, query);
  }

  @Post()
  @Requires('annual-report.prepare')
  prepare(@CurrentActor() actor: Actor, @Body() body: PrepareAnnualReport): View {
    return this.reports.prepare(actor, body);
  }

  @Get(':id')
  @Requires('annual-report.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): View {
    return this.reports.get(actor, id);
  }

  @Post(':id/compilation')
  @HttpCode(200)
  @Requires('annual-report.prepare')
  compile(@CurrentActor() actor: Actor, @Id() id: string): View {
    return this.reports.compile(actor, id);
  }

  @Put(':id/chapters')
  @Requires('annual-report.prepare')
  writeChapters(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: WriteChapters,
  ): View {
    return this.reports.writeChapters(actor, id, version, body);
  }

  @Post(':id/recommendations')
  @Requires('annual-report.prepare')
  addRecommendation(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: CreateAnnualRecommendation): View {
    return this.reports.addRecommendation(actor, id, body);
  }

  @Delete(':id/recommendations/:itemId')
  @Requires('annual-report.prepare')
  removeRecommendation(@CurrentActor() actor: Actor, @Id() id: string, @Id('itemId') itemId: string): View {
    return this.reports.removeRecommendation(actor, id, itemId);
  }

  @Post(':id/proposals')
  @Requires('annual-report.prepare')
  addProposal(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: CreateLegislativeProposal): View {
    return this.reports.addProposal(actor, id, body);
  }

  @Delete(':id/proposals/:itemId')
  @Requires('annual-report.prepare')
  removeProposal(@CurrentActor() actor: Actor, @Id() id: string, @Id('itemId') itemId: string): View {
    return this.reports.removeProposal(actor, id, itemId);
  }

  @Put(':id/financial-report')
  @Requires('annual-report.prepare')
  writeFinancialReport(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: WriteFinancialReport,
  ): View {
    return this.reports.writeFinancialReport(actor, id, version, body);
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Requires('annual-report.prepare')
  approve(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: ApproveAnnualReport): View {
    return this.approval.approve(actor, id, body);
  }

  @Post(':id/dispatches')
  @Requires('annual-report.publish')
  dispatch(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: DispatchAnnualReport): View {
    return this.release.dispatch(actor, id, body);
  }

  @Post(':id/publication')
  @HttpCode(200)
  @Requires('annual-report.publish')
  publish(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: PublishAnnualReport): View {
    return this.release.publish(actor, id, body);
  }

  @Get(':id/pdf')
  @Requires('annual-report.read')
  @Header('cache-control', 'no-store')
  async print(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() { language }: PdfQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.printing.print(actor, id, language), { type: 'application/pdf' });
  }
}
