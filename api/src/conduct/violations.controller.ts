import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  DecideViolation,
  ListViolations,
  type OwnViolation,
  RecordViolation,
  type ViolationRef,
  type ViolationView,
} from '@shared/conduct/violation.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { ViolationsService } from './violations.service';

@Controller('conduct/violations')
export class ViolationsController {
  constructor(private readonly violations: ViolationsService) {}

  @Get()
  @Requires('conduct.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListViolations): Promise<Page<ViolationView>> {
    return this.violations.list(actor, query);
  }

  @Get('mine')
  @Requires('conduct.read-own')
  own(@CurrentActor() actor: Actor): Promise<OwnViolation[]> {
    return this.violations.own(actor);
  }

  @Post()
  @Requires('conduct.manage')
  record(@CurrentActor() actor: Actor, @Body() body: RecordViolation): Promise<ViolationRef> {
    return this.violations.record(actor, body);
  }

  @Get(':id')
  @Requires('conduct.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<ViolationView> {
    return this.violations.get(actor, id);
  }

  @Post(':id/outcome')
  @HttpCode(200)
  @Requires('conduct.manage')
  decide(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: DecideViolation,
  ): Promise<ViolationRef> {
    return this.violations.decide(actor, id, version, body);
  }
}
