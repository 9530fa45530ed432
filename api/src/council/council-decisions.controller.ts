import { Controller, Get, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type DecisionDetails, DecisionQuery, type DecisionView } from '@shared/council/decision.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, Requires } from '../platform/http';
import { CouncilDecisions } from './council-decisions.service';

@Controller('council')
export class CouncilDecisionsController {
  constructor(private readonly decisions: CouncilDecisions) {}

  @Post('agenda-items/:id/decision')
  @Requires('council.manage')
  decide(@CurrentActor() actor: Actor, @Id() id: string): Promise<DecisionView> {
    return this.decisions.decide(actor, id);
  }

  @Get('decisions')
  @Requires('council.read')
  list(@CurrentActor() actor: Actor, @Query() query: DecisionQuery): Promise<Page<DecisionView>> {
    return this.decisions.list(actor, query);
  }

  @Get('decisions/:id')
  @Requires('council.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<DecisionDetails> {
    return this.decisions.get(actor, id);
  }
}
