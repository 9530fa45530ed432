import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { PlaceView } from '@shared/places/place.contract';
import { type DoublesView, MergePlace, type MergePreview, PreviewMerge } from '@shared/places/place-merge.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../../platform/http';
import { MergeService } from './merge.service';

@Controller()
export class MergeController {
  constructor(private readonly merges: MergeService) {}

  @Get('places/doubles')
  @Requires('place.manage')
  doubles(@CurrentActor() actor: Actor): Promise<DoublesView> {
    return this.merges.doubles(actor);
  }

  @Get('places/:id/merge')
  @Requires('place.manage')
  preview(@CurrentActor() actor: Actor, @Id() id: string, @Query() query: PreviewMerge): Promise<MergePreview> {
    return this.merges.preview(actor, id, query.into);
  }

  @Post('places/:id/merge')
  @HttpCode(200)
  @Requires('place.manage')
  merge(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: MergePlace,
  ): Promise<PlaceView> {
    return this.merges.merge(actor, id, version, body);
  }
}
