import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  type DueForecast,
  ListOverdue,
  type OverduePlace,
  OverdueQuery,
  type OverdueView,
} from '@shared/places/overdue.contract';
import { CurrentActor, Requires } from '../../platform/http';
import { OverdueService } from './overdue.service';

@Controller('overdue')
export class OverdueController {
  constructor(private readonly overdue: OverdueService) {}

  @Get()
  @Requires('plan.read')
  view(@CurrentActor() actor: Actor, @Query() query: OverdueQuery): Promise<OverdueView> {
    return this.overdue.view(actor, query);
  }

  @Get('forecast')
  @Requires('plan.read')
  forecast(@CurrentActor() actor: Actor, @Query() query: OverdueQuery): Promise<DueForecast> {
    return this.overdue.forecast(actor, query);
  }

  @Get('places')
  @Requires('plan.read')
  places(@CurrentActor() actor: Actor, @Query() query: ListOverdue): Promise<Page<OverduePlace>> {
    return this.overdue.places(actor, query);
  }
}
