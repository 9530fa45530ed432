import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { CallQuery, type CallSummary, type CallView, WriteCall } from '@shared/calls/call.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { CallsService } from './calls.service';

@Controller('calls')
export class CallsController {
  constructor(private readonly calls: CallsService) {}

  @Get()
  @Requires('call.read')
  list(@CurrentActor() actor: Actor, @Query() query: CallQuery): Promise<Page<CallSummary>> {
    return this.calls.list(actor, query);
  }

  @Post()
  @Requires('call.manage')
  draft(@CurrentActor() actor: Actor, @Body() body: WriteCall): Promise<CallView> {
    return this.calls.draft(actor, body);
  }

  @Get(':id')
  @Requires('call.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<CallView> {
    return this.calls.get(actor, id);
  }

  @Put(':id')
  @Requires('call.manage')
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: WriteCall,
  ): Promise<CallView> {
    return this.calls.change(actor, id, version, body);
  }

  @Post(':id/announcement')
  @HttpCode(200)
  @Requires('call.manage')
  announce(@CurrentActor() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<CallView> {
    return this.calls.announce(actor, id, version);
  }

  @Post(':id/closing')
  @HttpCode(200)
  @Requires('call.manage')
  close(@CurrentActor() actor: Actor, @Id() id: string, @IfMatch() version: number): Promise<CallView> {
    return this.calls.close(actor, id, version);
  }
}
