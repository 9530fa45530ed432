import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type DrawAuditView, DrawAuditQuery, type MyDrawView } from '@shared/groups/draw.contract';
import { type Page, PageQuery } from '@shared/page';
import { CurrentActor, Id, Requires } from '../platform/http';
import { DrawAudit } from './draw-audit.service';
import { DrawExports } from './draw-exports.service';
import { OwnDraws } from './own-draws.service';

/** How draws are looked at afterwards: by who was in them, by who audits them, by who recomputes them. */
@Controller('groups')
export class DrawsController {
  constructor(
    private readonly own: OwnDraws,
    private readonly audits: DrawAudit,
    private readonly exports: DrawExports,
  ) {}

  @Get('my-draws')
  @Requires('group.chances')
  mine(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<MyDrawView>> {
    return this.own.list(actor, query);
  }

  @Get('audit')
  @Requires('group.audit')
  audit(@CurrentActor() actor: Actor, @Query() query: DrawAuditQuery): Promise<DrawAuditView> {
    return this.audits.of(actor, query);
  }

  @Get(':id/export')
  @Requires('group.audit')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="draw.json"')
  @Header('cache-control', 'no-store')
  async export(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.exports.of(actor, id), { type: 'application/json; charset=utf-8' });
  }
}
