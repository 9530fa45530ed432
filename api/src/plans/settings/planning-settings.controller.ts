import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  type PlanningChangeView,
  PlanningHistoryQuery,
  PlanningSettingsQuery,
  type PlanningSettingsView,
  SetPlanningSettings,
} from '@shared/plans/planning-settings.contract';
import { CurrentActor, IfMatch, Requires } from '../../platform/http';
import { PlanningSettings } from './planning-settings.service';

@Controller('planning-settings')
export class PlanningSettingsController {
  constructor(private readonly settings: PlanningSettings) {}

  @Get()
  @Requires('plan.read')
  get(@CurrentActor() actor: Actor, @Query() query: PlanningSettingsQuery): Promise<PlanningSettingsView> {
    return this.settings.get(actor, query);
  }

  @Put()
  @Requires('plan.manage')
  set(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: SetPlanningSettings,
  ): Promise<PlanningSettingsView> {
    return this.settings.set(actor, version, body);
  }

  @Get('history')
  @Requires('plan.read')
  history(@CurrentActor() actor: Actor, @Query() query: PlanningHistoryQuery): Promise<Page<PlanningChangeView>> {
    return this.settings.history(actor, query);
  }
}
