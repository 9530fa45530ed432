import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  DeclareConflict,
  EndConflict,
  type KnownConflictRef,
  type KnownConflictView,
  ListKnownConflicts,
} from '@shared/conflicts/known-conflict.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { ConflictsService } from './conflicts.service';

@Controller('conflicts')
export class ConflictsController {
  constructor(private readonly conflicts: ConflictsService) {}

  @Get()
  @Requires('conflict.declare')
  list(@CurrentActor() actor: Actor, @Query() query: ListKnownConflicts): Promise<Page<KnownConflictView>> {
    return this.conflicts.list(actor, query);
  }

  @Post()
  @Requires('conflict.declare')
  declare(@CurrentActor() actor: Actor, @Body() body: DeclareConflict): Promise<KnownConflictRef> {
    return this.conflicts.declare(actor, body);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Requires('conflict.declare')
  end(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: EndConflict,
  ): Promise<KnownConflictRef> {
    return this.conflicts.end(actor, id, version, body.until);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('conflict.declare')
  delete(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.conflicts.delete(actor, id);
  }
}
