import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  type AcknowledgementRow,
  ApproveCode,
  type CodeEditionView,
  type CodeOfConductView,
  ListAcknowledgements,
} from '@shared/conduct/code-of-conduct.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, Requires } from '../platform/http';
import { CodeOfConductService } from './code.service';

@Controller('conduct')
export class ConductController {
  constructor(private readonly code: CodeOfConductService) {}

  @Get('code')
  @Requires('code-of-conduct.read')
  view(@CurrentActor() actor: Actor): Promise<CodeOfConductView> {
    return this.code.view(actor);
  }

  @Post('editions')
  @Requires('conduct.approve')
  approve(@CurrentActor() actor: Actor, @Body() body: ApproveCode): Promise<CodeEditionView> {
    return this.code.approve(actor, body);
  }

  @Get('editions/:id')
  @Requires('code-of-conduct.read')
  edition(@CurrentActor() actor: Actor, @Id() id: string): Promise<CodeEditionView> {
    return this.code.edition(actor, id);
  }

  @Post('editions/:id/acknowledgement')
  @HttpCode(200)
  @Requires('code-of-conduct.acknowledge')
  acknowledge(@CurrentActor() actor: Actor, @Id() id: string): Promise<CodeEditionView> {
    return this.code.acknowledge(actor, id);
  }

  @Get('acknowledgements')
  @Requires('conduct.read')
  acknowledgements(
    @CurrentActor() actor: Actor,
    @Query() query: ListAcknowledgements,
  ): Promise<Page<AcknowledgementRow>> {
    return this.code.acknowledgements(actor, query);
  }
}
