import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { type Page, PageQuery } from '@shared/page';
import {
  AnswerRecommendations,
  type AssessmentView,
  AssessRecommendation,
  type DispatchSummary,
  type DispatchView,
  RecordReceipt,
} from '@shared/recommendations/recommendation.contract';
import { CurrentActor, Id, IfMatch, Requires } from '../platform/http';
import { Assessments } from './assessments.service';
import { DispatchesService } from './dispatches.service';

@Controller()
export class RecommendationsController {
  constructor(
    private readonly dispatches: DispatchesService,
    private readonly assessments: Assessments,
  ) {}

  @Get('dispatches')
  @Requires('dispatch.read')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<DispatchSummary>> {
    return this.dispatches.list(actor, query);
  }

  @Get('dispatches/:id')
  @Requires('dispatch.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<DispatchView> {
    return this.dispatches.get(actor, id);
  }

  @Post('dispatches/:id/receipt')
  @HttpCode(200)
  @Requires('dispatch.answer')
  recordReceipt(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch('if-given') version: number | undefined,
    @Body() body: RecordReceipt,
  ): Promise<DispatchView> {
    return this.dispatches.recordReceipt(actor, id, version, body);
  }

  @Post('dispatches/:id/answers')
  @Requires('dispatch.answer')
  answer(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch('if-given') version: number | undefined,
    @Body() body: AnswerRecommendations,
  ): Promise<DispatchView> {
    return this.dispatches.answer(actor, id, version, body);
  }

  @Post('annual-recommendations/:id/assessments')
  @Requires('recommendation.assess')
  assess(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: AssessRecommendation): Promise<AssessmentView> {
    return this.assessments.assess(actor, id, body);
  }
}
