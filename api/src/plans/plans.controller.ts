import { Body, Controller, Delete, Get, Header, HttpCode, Patch, Post, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import { DifferencesQuery, type PlanDifferences } from '@shared/plans/differences.contract';
import {
  AddPlannedVisit,
  ApprovePlan,
  ChangePlannedVisit,
  CreatePlan,
  PlanPaperQuery,
  PlanQuery,
  type PlanSummary,
  type PlanView,
  PriceChange,
} from '@shared/plans/plan.contract';
import type { ChangePrice } from '@shared/plans/pricing.contract';
import type { PlanSurprise } from '@shared/plans/surprise.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { PlanComparison } from './comparison/plan-comparison.service';
import { PlanPapers } from './document/plan-papers.service';
import { PlanChanges } from './plan-changes.service';
import { PlanDrafts } from './plan-drafts.service';
import { PlansService } from './plans.service';
import { PlanPricing } from './pricing/plan-pricing.service';
import { PlanSurpriseService } from './surprise/plan-surprise.service';

@Controller('plans')
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly drafts: PlanDrafts,
    private readonly changes: PlanChanges,
    private readonly pricing: PlanPricing,
    private readonly comparison: PlanComparison,
    private readonly papers: PlanPapers,
    private readonly surprises: PlanSurpriseService,
  ) {}

  @Get()
  @Requires('plan.read')
  list(@CurrentActor() actor: Actor, @Query() query: PlanQuery): Promise<Page<PlanSummary>> {
    return this.plans.list(actor, query);
  }

  @Post()
  @Requires('plan.manage')
  create(@CurrentActor() actor: Actor, @Body() body: CreatePlan): Promise<PlanView> {
    return this.drafts.create(actor, body);
  }

  @Get(':id')
  @Requires('plan.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<PlanView> {
    return this.plans.get(actor, id);
  }

  @Post(':id/visits')
  @Requires('plan.manage')
  addVisit(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch('if-given') version: number | undefined,
    @Body() body: AddPlannedVisit,
  ): Promise<PlanView> {
    return this.changes.addVisit(actor, id, version, body);
  }

  @Patch(':id/visits/:visitId')
  @Requires('plan.manage')
  changeVisit(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('visitId') visitId: string,
    @IfMatch() version: number,
    @Body() body: ChangePlannedVisit,
  ): Promise<PlanView> {
    return this.changes.changeVisit(actor, id, visitId, version, body);
  }

  @Delete(':id/visits/:visitId')
  @Requires('plan.manage')
  removeVisit(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('visitId') visitId: string,
    @IfMatch('if-given') version: number | undefined,
  ): Promise<PlanView> {
    return this.changes.removeVisit(actor, id, version, visitId);
  }

  @Post(':id/pricing')
  @HttpCode(200)
  @Requires('plan.read')
  price(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: PriceChange): Promise<ChangePrice> {
    return this.pricing.price(actor, id, body);
  }

  @Get(':id/differences')
  @Requires('plan.read')
  differences(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: DifferencesQuery,
  ): Promise<PlanDifferences> {
    return this.comparison.differences(actor, id, query);
  }

  @Get(':id/surprise')
  @Requires('plan.read')
  surprise(@CurrentActor() actor: Actor, @Id() id: string): Promise<PlanSurprise> {
    return this.surprises.of(actor, id);
  }

  @Get(':id/document')
  @Requires('plan.read')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  async print(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() { language }: PlanPaperQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.papers.print(actor, id, language), { type: 'application/pdf' });
  }

  @Get(':id/calendar')
  @Requires('plan.read')
  @Header('cache-control', 'no-store')
  async calendar(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const file = Buffer.from(await this.papers.calendar(actor, id));
    return new StreamableFile(file, {
      type: 'text/calendar; charset=utf-8',
      disposition: 'attachment; filename="plan.ics"',
    });
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Requires('plan.manage')
  approve(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: ApprovePlan): Promise<PlanView> {
    return this.plans.approve(actor, id, body);
  }
}
