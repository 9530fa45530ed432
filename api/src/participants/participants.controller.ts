import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import { ParticipantQuery, type ParticipantView, TerminatePowers } from '@shared/participants/participant.contract';
import { CurrentActor, Id, Requires } from '../platform/http';
import { ParticipantsService } from './participants.service';

@Controller('participants')
export class ParticipantsController {
  constructor(private readonly participants: ParticipantsService) {}

  @Get()
  @Requires('participant.read')
  list(@CurrentActor() actor: Actor, @Query() query: ParticipantQuery): Promise<Page<ParticipantView>> {
    return this.participants.list(actor, query);
  }

  @Get(':id')
  @Requires('participant.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<ParticipantView> {
    return this.participants.get(actor, id);
  }

  @Post(':id/termination')
  @HttpCode(200)
  @Requires('participant.terminate')
  terminate(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: TerminatePowers): Promise<ParticipantView> {
    return this.participants.terminate(actor, id, body);
  }
}
