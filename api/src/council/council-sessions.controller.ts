import { Body, Controller, Get, Header, HttpCode, Post, Put, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  AddAgendaItem,
  type AgendaItemView,
  CastVote,
  ConveneSession,
  DeclareConflictOfInterest,
  MinutesQuery,
  RecordPresence,
  SessionQuery,
  type SessionSummary,
  type SessionView,
} from '@shared/council/session.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { AttendanceService } from './attendance.service';
import { CouncilSessions } from './council-sessions.service';
import { CouncilVotes } from './council-votes.service';
import { MinutesService } from './minutes.service';

@Controller('council')
export class CouncilSessionsController {
  constructor(
    private readonly sessions: CouncilSessions,
    private readonly attendance: AttendanceService,
    private readonly votes: CouncilVotes,
    private readonly minutes: MinutesService,
  ) {}

  @Get('sessions')
  @Requires('council.read')
  list(@CurrentActor() actor: Actor, @Query() query: SessionQuery): Promise<Page<SessionSummary>> {
    return this.sessions.list(actor, query);
  }

  @Post('sessions')
  @Requires('council.manage')
  convene(@CurrentActor() actor: Actor, @Body() body: ConveneSession): Promise<SessionView> {
    return this.sessions.convene(actor, body);
  }

  @Get('sessions/:id')
  @Requires('council.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<SessionView> {
    return this.sessions.get(actor, id);
  }

  @Post('sessions/:id/agenda-items')
  @Requires('council.manage')
  addAgendaItem(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: AddAgendaItem): Promise<AgendaItemView> {
    return this.sessions.addAgendaItem(actor, id, body);
  }

  @Put('sessions/:id/attendance')
  @Requires('council.manage')
  recordAttendance(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RecordPresence,
  ): Promise<SessionView> {
    return this.attendance.record(actor, id, version, body);
  }

  @Post('sessions/:id/close')
  @HttpCode(200)
  @Requires('council.manage')
  close(@CurrentActor() actor: Actor, @Id() id: string): Promise<SessionView> {
    return this.sessions.close(actor, id);
  }

  @Get('sessions/:id/minutes.pdf')
  @Requires('council.read')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'no-store')
  async printMinutes(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() { language }: MinutesQuery,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.minutes.print(actor, id, language), { type: 'application/pdf' });
  }

  @Get('agenda-items/:id/paper')
  @Requires('council.read')
  @Header('cache-control', 'no-store')
  async paper(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const { mediaType, bytes } = await this.sessions.paper(actor, id);
    return new StreamableFile(bytes, { type: mediaType });
  }

  @Post('agenda-items/:id/votes')
  @Requires('council.vote')
  vote(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: CastVote): Promise<AgendaItemView> {
    return this.votes.vote(actor, id, body);
  }

  @Post('agenda-items/:id/conflict')
  @Requires('council.vote')
  declareConflict(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: DeclareConflictOfInterest,
  ): Promise<AgendaItemView> {
    return this.votes.declareConflict(actor, id, body);
  }
}
