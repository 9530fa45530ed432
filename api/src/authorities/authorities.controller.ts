import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type AuthorityView, ChangeAuthority, CreateAuthority } from '@shared/authorities/authority.contract';
import { type Page, PageQuery } from '@shared/page';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { AuthoritiesService } from './authorities.service';

@Controller('authorities')
export class AuthoritiesController {
  constructor(private readonly authorities: AuthoritiesService) {}

  @Get()
  @Requires('authority.read')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<AuthorityView>> {
    return this.authorities.list(actor, query);
  }

  @Post()
  @Requires('authority.manage')
  create(@CurrentActor() actor: Actor, @Body() body: CreateAuthority): Promise<AuthorityView> {
    return this.authorities.create(actor, body);
  }

  @Get(':id')
  @Requires('authority.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<AuthorityView> {
    return this.authorities.get(actor, id);
  }

  @Patch(':id')
  @Requires('authority.manage')
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeAuthority,
  ): Promise<AuthorityView> {
    return this.authorities.change(actor, id, version, body);
  }
}
