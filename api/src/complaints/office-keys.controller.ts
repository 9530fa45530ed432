import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { CreateOfficeKey, type OfficeKeyView } from '@shared/complaints/office-key.contract';
import { CurrentActor, Requires } from '../platform/http';
import { OfficeKeysService } from './office-keys.service';

@Controller('office-keys')
export class OfficeKeysController {
  constructor(private readonly keys: OfficeKeysService) {}

  @Get('current')
  @Requires('office-key.read')
  current(@CurrentActor() actor: Actor): Promise<OfficeKeyView> {
    return this.keys.current(actor);
  }

  @Post()
  @Requires('office-key.manage')
  replace(@CurrentActor() actor: Actor, @Body() body: CreateOfficeKey): Promise<OfficeKeyView> {
    return this.keys.replace(actor, body);
  }
}
