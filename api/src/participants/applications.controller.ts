import { Body, Controller, Get, HttpCode, Param, ParseEnumPipe, Patch, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type GroundId, GROUNDS } from '@shared/law/grounds';
import type { Page } from '@shared/page';
import {
  ApplicationQuery,
  type ApplicationSummary,
  type ApplicationView,
  ChangeAddress,
  ChangeApplication,
  RecordGroundCheck,
  RefuseApplication,
  SelectCandidate,
  SubmitApplication,
} from '@shared/participants/application.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { notFound } from '../platform/errors';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { ApplicationsService } from './applications.service';
import { GroundChecks } from './ground-checks.service';
import { SelectionService } from './selection.service';

/** A ground that the law does not know is answered like a record that does not exist. */
const groundCodes = Object.fromEntries(GROUNDS.map(({ id }) => [id, id]));
const knownGround = new ParseEnumPipe(groundCodes, { exceptionFactory: () => notFound() });

@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly checks: GroundChecks,
    private readonly selection: SelectionService,
  ) {}

  @Get()
  @Requires('application.read')
  list(@CurrentActor() actor: Actor, @Query() query: ApplicationQuery): Promise<Page<ApplicationSummary>> {
    return this.applications.list(actor, query);
  }

  @Post()
  @Requires('application.manage')
  submit(@CurrentActor() actor: Actor, @Body() body: SubmitApplication): Promise<ApplicationView> {
    return this.applications.submit(actor, body);
  }

  @Get(':id')
  @Requires('application.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<ApplicationView> {
    return this.applications.get(actor, id);
  }

  @Patch(':id')
  @Requires('application.manage')
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeApplication,
  ): Promise<ApplicationView> {
    return this.applications.change(actor, id, version, body);
  }

  @Put(':id/address')
  @Requires('application.manage')
  changeAddress(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeAddress,
  ): Promise<ApplicationView> {
    return this.applications.changeAddress(actor, id, version, body);
  }

  @Put(':id/grounds/:code')
  @Requires('application.manage')
  recordGroundCheck(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Param('code', knownGround) code: GroundId,
    @IfMatch() version: number,
    @Body() body: RecordGroundCheck,
  ): Promise<ApplicationView> {
    return this.checks.record(actor, id, code, version, body);
  }

  @Post(':id/selection')
  @Requires('application.manage')
  select(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: SelectCandidate): Promise<ParticipantView> {
    return this.selection.select(actor, id, body);
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @Requires('application.manage')
  refuse(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: RefuseApplication): Promise<ApplicationView> {
    return this.selection.refuse(actor, id, body);
  }
}
