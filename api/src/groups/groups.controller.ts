import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { CommitToDraw, RevealSecret } from '@shared/groups/draw.contract';
import {
  AbandonGroup,
  DecideGroup,
  DeclareImpartiality,
  DrawGroup,
  GroupQuery,
  type GroupSummary,
  type GroupView,
  type ImpartialityView,
} from '@shared/groups/group.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Id, Requires } from '../platform/http';
import { GroupContributions } from './group-contributions.service';
import { GroupFormation } from './group-formation.service';
import { GroupsService } from './groups.service';

@Controller('groups')
export class GroupsController {
  constructor(
    private readonly groups: GroupsService,
    private readonly formation: GroupFormation,
    private readonly contributions: GroupContributions,
  ) {}

  @Get()
  @Requires('group.read')
  list(@CurrentActor() actor: Actor, @Query() query: GroupQuery): Promise<Page<GroupSummary>> {
    return this.groups.list(actor, query);
  }

  @Post()
  @Requires('group.manage')
  freeze(@CurrentActor() actor: Actor, @Body() body: DrawGroup): Promise<GroupView> {
    return this.formation.freeze(actor, body);
  }

  @Get(':id')
  @Requires('group.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<GroupView> {
    return this.groups.get(actor, id);
  }

  @Post(':id/commitments')
  @Requires('group.contribute')
  commit(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: CommitToDraw): Promise<GroupView> {
    return this.contributions.commit(actor, id, body);
  }

  @Post(':id/commitments/closure')
  @HttpCode(200)
  @Requires('group.manage')
  closeCommitments(@CurrentActor() actor: Actor, @Id() id: string): Promise<GroupView> {
    return this.formation.closeCommitments(actor, id);
  }

  @Post(':id/reveals')
  @HttpCode(200)
  @Requires('group.contribute')
  reveal(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: RevealSecret): Promise<GroupView> {
    return this.contributions.reveal(actor, id, body);
  }

  @Post(':id/abandonment')
  @HttpCode(200)
  @Requires('group.manage')
  abandon(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: AbandonGroup): Promise<GroupView> {
    return this.formation.abandon(actor, id, body);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @Requires('group.manage')
  decide(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: DecideGroup): Promise<GroupView> {
    return this.groups.decide(actor, id, body);
  }

  @Post(':id/impartiality')
  @HttpCode(200)
  @Requires('group.declare')
  declare(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: DeclareImpartiality,
  ): Promise<ImpartialityView> {
    return this.groups.declare(actor, id, body);
  }
}
