import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type AvailabilityView, DeclarePeriod, DeclareRegions } from '@shared/capacity/availability.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { AvailabilityService } from './availability.service';

@Controller('availability/mine')
export class AvailabilityController {
  constructor(private readonly availability: AvailabilityService) {}

  @Get()
  @Requires('availability.declare')
  own(@CurrentActor() actor: Actor): Promise<AvailabilityView> {
    return this.availability.own(actor);
  }

  @Put('regions')
  @Requires('availability.declare')
  declareRegions(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() body: DeclareRegions,
  ): Promise<AvailabilityView> {
    return this.availability.declareRegions(actor, version, body);
  }

  @Post('periods')
  @Requires('availability.declare')
  declarePeriod(@CurrentActor() actor: Actor, @Body() body: DeclarePeriod): Promise<AvailabilityView> {
    return this.availability.declarePeriod(actor, body);
  }

  @Post('periods/:id/withdrawal')
  @HttpCode(200)
  @Requires('availability.declare')
  withdrawPeriod(@CurrentActor() actor: Actor, @Id() id: string): Promise<AvailabilityView> {
    return this.availability.withdrawPeriod(actor, id);
  }
}
