import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import { LiftSuspension, type OpenDuty, SuspendPowers } from '@shared/participants/mandate.contract';
import { ParticipantQuery, type ParticipantView, TerminatePowers } from '@shared/participants/participant.contract';
import { CurrentActor, Id, Requires } from '../platform/http';
import { OpenDuties } from './open-duties';
import { ParticipantsService } from './participants.service';
import { SuspensionsService } from './suspensions.service';
import { TerminationsService } from './terminations.service';

@Controller('participants')
export class ParticipantsController {
  constructor(
    private readonly participants: ParticipantsService,
    private readonly suspensions: SuspensionsService,
    private readonly terminations: TerminationsService,
    private readonly openDuties: OpenDuties,
  ) {}

  @Get()
  @Requires('participant.read')
  list(@CurrentActor() actor: Actor, @Query() query: ParticipantQuery): Promise<Page<ParticipantView>> {
    return this.participants.list(actor, query);
  }

  @Get('me')
  @Requires('participant.read-own')
  getOwn(@CurrentActor() actor: Actor): Promise<ParticipantView> {
    return this.participants.getOwn(actor);
  }

  @Get(':id')
  @Requires('participant.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<ParticipantView> {
    return this.participants.get(actor, id);
  }

  @Get(':id/open-duties')
  @Requires('participant.read')
  duties(@CurrentActor() actor: Actor, @Id() id: string): Promise<OpenDuty[]> {
    return this.openDuties.of(actor, id);
  }

  @Post(':id/suspension')
  @HttpCode(200)
  @Requires('participant.suspend')
  suspend(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: SuspendPowers): Promise<ParticipantView> {
    return this.suspensions.suspend(actor, id, body);
  }

  @Post(':id/suspension/lifting')
  @HttpCode(200)
  @Requires('participant.suspend')
  lift(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: LiftSuspension): Promise<ParticipantView> {
    return this.suspensions.lift(actor, id, body);
  }

  @Post(':id/termination')
  @HttpCode(200)
  @Requires('participant.terminate')
  terminate(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: TerminatePowers): Promise<ParticipantView> {
    return this.terminations.terminate(actor, id, body);
  }

  @Get(':id/termination/document')
  @Requires('participant.terminate')
  async document(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const { mediaType, bytes } = await this.terminations.document(actor, id);
    return new StreamableFile(bytes, { type: mediaType, disposition: 'attachment' });
  }
}
