import { Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  RegisterSptContact,
  type SptContactSummary,
  type SptContactView,
  SptQuery,
  type SptRegistered,
} from '@shared/spt/spt.contract';
import { CurrentActor, Id, Requires } from '../platform/http';
import { SptService } from './spt.service';

@Controller('spt')
export class SptController {
  constructor(private readonly contacts: SptService) {}

  @Get()
  @Requires('spt.read')
  list(@CurrentActor() actor: Actor, @Query() query: SptQuery): Promise<Page<SptContactSummary>> {
    return this.contacts.list(actor, query);
  }

  @Post()
  @Requires('spt.register')
  register(@CurrentActor() actor: Actor, @Body() body: RegisterSptContact): Promise<SptRegistered> {
    return this.contacts.register(actor, body);
  }

  @Get(':id')
  @Requires('spt.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<SptContactView> {
    return this.contacts.get(actor, id);
  }

  @Get(':id/files/:fileId')
  @Requires('spt.read')
  async file(@CurrentActor() actor: Actor, @Id() id: string, @Id('fileId') fileId: string): Promise<StreamableFile> {
    const { mediaType, bytes } = await this.contacts.file(actor, id, fileId);
    return new StreamableFile(bytes, { type: mediaType });
  }
}
