import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  AddAgendaItem,
  type AgendaItemView,
  CastVote,
  ConveneSession,
  type CouncilMemberView,
  DecisionQuery,
  type DecisionView,
  RecordDeparture,
  SeatCouncilMember,
  SessionQuery,
  type SessionSummary,
  type SessionView,
} from '@shared/council/council.contract';
import { type Page, PageQuery } from '@shared/page';
import { CurrentActor, Id, Requires } from '../platform/http';
import { CouncilDecisions } from './council-decisions.service';
import { CouncilMembers } from './council-members.service';
import { CouncilSessions } from './council-sessions.service';

@Controller('council')
export class CouncilController {
  constructor(
    private readonly members: CouncilMembers,
    private readonly sessions: CouncilSessions,
    private readonly decisions: CouncilDecisions,
  ) {}

  @Get('members')
  @Requires('council.read')
  listMembers(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<CouncilMemberView>> {
    return this.members.list(actor, query);
  }

  @Post('members')
  @Requires('council.manage')
  seat(@CurrentActor() actor: Actor, @Body() body: SeatCouncilMember): Promise<CouncilMemberView> {
    return this.members.seat(actor, body);
  }

  @Post('members/:id/departure')
  @HttpCode(200)
  @Requires('council.manage')
  recordDeparture(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: RecordDeparture,
  ): Promise<CouncilMemberView> {
    return this.members.recordDeparture(actor, id, body);
  }

  @Get('sessions')
  @Requires('council.read')
  listSessions(@CurrentActor() actor: Actor, @Query() query: SessionQuery): Promise<Page<SessionSummary>> {
    return this.sessions.list(actor, query);
  }

  @Post('sessions')
  @Requires('council.manage')
  convene(@CurrentActor() actor: Actor, @Body() body: ConveneSession): Promise<SessionView> {
    return this.sessions.convene(actor, body);
  }

  @Get('sessions/:id')
  @Requires('council.read')
  getSession(@CurrentActor() actor: Actor, @Id() id: string): Promise<SessionView> {
    return this.sessions.get(actor, id);
  }

  @Post('sessions/:id/agenda-items')
  @Requires('council.manage')
  addAgendaItem(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: AddAgendaItem): Promise<AgendaItemView> {
    return this.sessions.addAgendaItem(actor, id, body);
  }

  @Post('sessions/:id/close')
  @HttpCode(200)
  @Requires('council.manage')
  close(@CurrentActor() actor: Actor, @Id() id: string): Promise<SessionView> {
    return this.sessions.close(actor, id);
  }

  @Post('agenda-items/:id/votes')
  @Requires('council.vote')
  vote(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: CastVote): Promise<AgendaItemView> {
    return this.decisions.vote(actor, id, body);
  }

  @Post('agenda-items/:id/decision')
  @Requires('council.manage')
  decide(@CurrentActor() actor: Actor, @Id() id: string): Promise<DecisionView> {
    return this.decisions.decide(actor, id);
  }

  @Get('decisions')
  @Requires('council.read')
  listDecisions(@CurrentActor() actor: Actor, @Query() query: DecisionQuery): Promise<Page<DecisionView>> {
    return this.decisions.list(actor, query);
  }

  @Get('decisions/:id')
  @Requires('council.read')
  getDecision(@CurrentActor() actor: Actor, @Id() id: string): Promise<DecisionView> {
    return this.decisions.get(actor, id);
  }
}
