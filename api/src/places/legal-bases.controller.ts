import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { ChangeLegalBasis, CreateLegalBasis, type LegalBasisView } from '@shared/places/legal-basis.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { LegalBasesService } from './legal-bases.service';

@Controller('legal-bases')
export class LegalBasesController {
  constructor(private readonly bases: LegalBasesService) {}

  @Get()
  @Requires('place.read')
  list(@CurrentActor() actor: Actor): Promise<LegalBasisView[]> {
    return this.bases.list(actor);
  }

  @Post()
  @Requires('place.manage')
  create(@CurrentActor() actor: Actor, @Body() body: CreateLegalBasis): Promise<LegalBasisView> {
    return this.bases.create(actor, body);
  }

  @Get(':id')
  @Requires('place.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<LegalBasisView> {
    return this.bases.get(actor, id);
  }

  @Patch(':id')
  @Requires('place.manage')
  change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeLegalBasis,
  ): Promise<LegalBasisView> {
    return this.bases.change(actor, id, version, body);
  }
}
