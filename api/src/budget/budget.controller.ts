import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  type BudgetOverview,
  type BudgetRow,
  BudgetRowsQuery,
  type BudgetYear,
  RecordSpending,
  type SpendingRecorded,
  type SpendingSubject,
  SpendingSubjectsQuery,
  YearPath,
} from '@shared/budget/budget.contract';
import type { Page } from '@shared/page';
import { CurrentActor, Requires } from '../platform/http';
import { BudgetService } from './budget.service';
import { SpendingsService } from './spendings.service';

@Controller('budget')
export class BudgetController {
  constructor(
    private readonly budget: BudgetService,
    private readonly spendings: SpendingsService,
  ) {}

  @Get()
  @Requires('budget.read')
  years(@CurrentActor() actor: Actor): Promise<BudgetYear[]> {
    return this.budget.years(actor);
  }

  @Get(':year')
  @Requires('budget.read')
  overview(@CurrentActor() actor: Actor, @Param() { year }: YearPath): Promise<BudgetOverview> {
    return this.budget.overview(actor, year);
  }

  @Get(':year/rows')
  @Requires('budget.read')
  rows(
    @CurrentActor() actor: Actor,
    @Param() { year }: YearPath,
    @Query() query: BudgetRowsQuery,
  ): Promise<Page<BudgetRow>> {
    return this.budget.rows(actor, year, query);
  }

  @Get(':year/subjects')
  @Requires('budget.manage')
  subjects(
    @CurrentActor() actor: Actor,
    @Param() { year }: YearPath,
    @Query() query: SpendingSubjectsQuery,
  ): Promise<Page<SpendingSubject>> {
    return this.budget.subjects(actor, year, query);
  }

  @Post(':year/spendings')
  @Requires('budget.manage')
  record(
    @CurrentActor() actor: Actor,
    @Param() { year }: YearPath,
    @Body() body: RecordSpending,
  ): Promise<SpendingRecorded> {
    return this.spendings.record(actor, year, body);
  }
}
