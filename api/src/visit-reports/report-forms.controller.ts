import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { ApproveReportForm, CreateReportForm, type ReportFormView } from '@shared/visit-reports/visit-report.contract';
import { CurrentActor, Id, Requires } from '../platform/http';
import { ReportFormsService } from './report-forms.service';

@Controller('report-forms')
export class ReportFormsController {
  constructor(private readonly forms: ReportFormsService) {}

  @Get()
  @Requires('report-form.read')
  list(@CurrentActor() actor: Actor): Promise<ReportFormView[]> {
    return this.forms.list(actor);
  }

  @Post()
  @Requires('report-form.manage')
  create(@CurrentActor() actor: Actor, @Body() body: CreateReportForm): Promise<ReportFormView> {
    return this.forms.create(actor, body);
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Requires('report-form.manage')
  approve(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { decisionId }: ApproveReportForm,
  ): Promise<ReportFormView> {
    return this.forms.approve(actor, id, decisionId);
  }
}
