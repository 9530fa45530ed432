import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  AddPlannedVisit,
  ApprovePlan,
  CreatePlan,
  PlanQuery,
  type PlanSummary,
  type PlanView,
} from '@shared/plans/plan.contract';
import { CurrentActor, Id, Requires } from '../platform/http';
import { PlansService } from './plans.service';

@Controller('plans')
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  @Get()
  @Requires('plan.read')
  list(@CurrentActor() actor: Actor, @Query() query: PlanQuery): Promise<Page<PlanSummary>> {
    return this.plans.list(actor, query);
  }

  @Post()
  @Requires('plan.manage')
  create(@CurrentActor() actor: Actor, @Body() body: CreatePlan): Promise<PlanView> {
    return this.plans.create(actor, body);
  }

  @Get(':id')
  @Requires('plan.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<PlanView> {
    return this.plans.get(actor, id);
  }

  @Post(':id/visits')
  @Requires('plan.manage')
  addVisit(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: AddPlannedVisit): Promise<PlanView> {
    return this.plans.addVisit(actor, id, body);
  }

  @Delete(':id/visits/:visitId')
  @Requires('plan.manage')
  removeVisit(@CurrentActor() actor: Actor, @Id() id: string, @Id('visitId') visitId: string): Promise<PlanView> {
    return this.plans.removeVisit(actor, id, visitId);
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Requires('plan.manage')
  approve(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: ApprovePlan): Promise<PlanView> {
    return this.plans.approve(actor, id, body);
  }
}
