import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import {
  type ActCode,
  actCodes,
  ActsQuery,
  type ActView,
  ApproveEdition,
  type EditionView,
  PrepareEdition,
  RepealEdition,
} from '@shared/acts/act.contract';
import type { Actor } from '@shared/actor';
import { notFound } from '../platform/errors';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { ActsService } from './acts.service';
import { EditionsService } from './editions.service';

const known = (code: string): ActCode => actCodes.find((each) => each === code) ?? notFound();

@Controller('acts')
export class ActsController {
  constructor(
    private readonly acts: ActsService,
    private readonly drafting: EditionsService,
  ) {}

  @Get()
  @Requires('act.read')
  list(@CurrentActor() actor: Actor, @Query() query: ActsQuery): Promise<ActView[]> {
    return this.acts.list(actor, query);
  }

  @Get(':code/editions')
  @Requires('act.read')
  editions(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() query: ActsQuery,
  ): Promise<EditionView[]> {
    return this.acts.editions(actor, known(code), query);
  }

  @Post(':code/editions')
  @Requires('act.prepare')
  prepare(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() body: PrepareEdition,
  ): Promise<EditionView> {
    return this.drafting.prepare(actor, known(code), body);
  }

  @Get('editions/:id')
  @Requires('act.read')
  edition(@CurrentActor() actor: Actor, @Id() id: string): Promise<EditionView> {
    return this.acts.edition(actor, id);
  }

  @Put('editions/:id')
  @Requires('act.prepare')
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: PrepareEdition,
  ): Promise<EditionView> {
    return this.drafting.change(actor, id, version, body);
  }

  @Post('editions/:id/approval')
  @HttpCode(200)
  @Requires('act.approve')
  approve(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ApproveEdition,
  ): Promise<EditionView> {
    return this.drafting.approve(actor, id, version, body);
  }

  @Post('editions/:id/repeal')
  @HttpCode(200)
  @Requires('act.approve')
  repeal(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RepealEdition,
  ): Promise<EditionView> {
    return this.drafting.repeal(actor, id, version, body);
  }

  @Get('editions/:id/file')
  @Requires('act.read')
  async text(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.acts.text(actor, id), { type: 'application/pdf' });
  }
}
