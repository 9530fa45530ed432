import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type Replay, ReplayDecisions } from '@shared/participants/replay.contract';
import { CurrentActor, Requires } from '../../platform/http';
import { ReplayService } from './replay.service';

@Controller('applications/replay')
export class ReplayController {
  constructor(private readonly service: ReplayService) {}

  /** Under the law as it is. */
  @Get()
  @Requires('application.replay')
  asItIs(@CurrentActor() actor: Actor): Promise<Replay> {
    return this.service.replay(actor, { grounds: [] });
  }

  /** In a copy of the law; nothing is stored. */
  @Post()
  @HttpCode(200)
  @Requires('application.replay')
  inACopy(@CurrentActor() actor: Actor, @Body() body: ReplayDecisions): Promise<Replay> {
    return this.service.replay(actor, body);
  }
}
