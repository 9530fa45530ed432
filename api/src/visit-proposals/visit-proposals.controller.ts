import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  DecideProposal,
  ListVisitProposals,
  ProposeVisit,
  type VisitCandidates,
  type VisitProposalView,
} from '@shared/visit-proposals/visit-proposal.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { VisitProposalsService } from './visit-proposals.service';

@Controller('visit-proposals')
export class VisitProposalsController {
  constructor(private readonly proposals: VisitProposalsService) {}

  @Get()
  @Requires('visit-proposal.read')
  list(@CurrentActor() actor: Actor, @Query() query: ListVisitProposals): Promise<Page<VisitProposalView>> {
    return this.proposals.list(actor, query);
  }

  @Get('candidates')
  @Requires('visit-proposal.read')
  candidates(@CurrentActor() actor: Actor): Promise<VisitCandidates> {
    return this.proposals.candidates(actor);
  }

  @Post()
  @Requires('visit-proposal.manage')
  propose(@CurrentActor() actor: Actor, @Body() body: ProposeVisit): Promise<VisitProposalView> {
    return this.proposals.propose(actor, body);
  }

  @Get(':id')
  @Requires('visit-proposal.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<VisitProposalView> {
    return this.proposals.get(actor, id);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Requires('visit-proposal.manage')
  withdraw(@CurrentActor() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<VisitProposalView> {
    return this.proposals.withdraw(actor, id, version);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @Requires('visit-proposal.manage')
  decide(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: DecideProposal): Promise<VisitProposalView> {
    return this.proposals.decide(actor, id, body.decisionId);
  }
}
