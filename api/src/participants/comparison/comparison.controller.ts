import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type CallComparison, ComparisonQuery } from '@shared/calls/call.contract';
import { CurrentActor, Id, Requires } from '../../platform/http';
import { ComparisonService } from './comparison.service';

/** Under the call's address; here, because a call does not know its candidates. */
@Controller('calls/:id/comparison')
export class ComparisonController {
  constructor(private readonly comparison: ComparisonService) {}

  @Get()
  @Requires('application.read')
  compare(@CurrentActor() actor: Actor, @Id() id: string, @Query() query: ComparisonQuery): Promise<CallComparison> {
    return this.comparison.compare(actor, id, query);
  }
}
