import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type AllotmentView, SetAllotment, YearPath } from '@shared/plans/allotment.contract';
import { CurrentActor, IfMatch, Requires } from '../platform/http';
import { AllotmentsService } from './allotments.service';

@Controller('allotments')
export class AllotmentsController {
  constructor(private readonly allotments: AllotmentsService) {}

  @Get()
  @Requires('plan.read')
  list(@CurrentActor() actor: Actor): Promise<AllotmentView[]> {
    return this.allotments.list(actor);
  }

  @Get(':year')
  @Requires('plan.read')
  get(@CurrentActor() actor: Actor, @Param() { year }: YearPath): Promise<AllotmentView> {
    return this.allotments.get(actor, year);
  }

  @Put(':year')
  @Requires('plan.manage')
  set(
    @CurrentActor() actor: Actor,
    @Param() { year }: YearPath,
    @IfMatch('if-given') version: number | undefined,
    @Body() body: SetAllotment,
  ): Promise<AllotmentView> {
    return this.allotments.set(actor, year, version, body);
  }
}
