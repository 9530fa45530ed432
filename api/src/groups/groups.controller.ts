import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
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
import { GroupsService } from './groups.service';

@Controller('groups')
export class GroupsController {
  constructor(private readonly groups: GroupsService) {}

  @Get()
  @Requires('group.read')
  list(@CurrentActor() actor: Actor, @Query() query: GroupQuery): Promise<Page<GroupSummary>> {
    return this.groups.list(actor, query);
  }

  @Post()
  @Requires('group.manage')
  draw(@CurrentActor() actor: Actor, @Body() body: DrawGroup): Promise<GroupView> {
    return this.groups.draw(actor, body);
  }

  @Get(':id')
  @Requires('group.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<GroupView> {
    return this.groups.get(actor, id);
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
