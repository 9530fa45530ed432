import { Body, Controller, Get, Header, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import {
  AdoptPlanRun,
  AskWhatIf,
  CreatePlanRun,
  PlanRunQuery,
  type PlanRunSummary,
  type PlanRunView,
} from '@shared/plans/plan-run.contract';
import {
  type RunComparison,
  RunComparisonQuery,
  RunVisitQuery,
  type RunVisitView,
  SlippingQuery,
} from '@shared/plans/run-visit.contract';
import type { PlanView } from '@shared/plans/plan.contract';
import { CurrentActor, Id, Requires } from '../../platform/http';
import { PlanRuns } from './plan-runs.service';
import { RunAdoption } from './run-adoption.service';
import { RunQuestions } from './run-questions.service';
import { RunReading } from './run-reading.service';

@Controller('plan-runs')
export class PlanRunsController {
  constructor(
    private readonly runs: PlanRuns,
    private readonly reading: RunReading,
    private readonly questions: RunQuestions,
    private readonly adoption: RunAdoption,
  ) {}

  @Get()
  @Requires('plan.read')
  list(@CurrentActor() actor: Actor, @Query() query: PlanRunQuery): Promise<Page<PlanRunSummary>> {
    return this.runs.list(actor, query);
  }

  @Post()
  @Requires('plan.manage')
  ask(@CurrentActor() actor: Actor, @Body() body: CreatePlanRun): Promise<PlanRunView> {
    return this.runs.ask(actor, body);
  }

  @Get(':id')
  @Requires('plan.read')
  get(@CurrentActor() actor: Actor, @Id() id: string): Promise<PlanRunView> {
    return this.runs.get(actor, id);
  }

  @Post(':id/stop')
  @HttpCode(200)
  @Requires('plan.manage')
  stop(@CurrentActor() actor: Actor, @Id() id: string): Promise<PlanRunView> {
    return this.runs.stop(actor, id);
  }

  @Get(':id/visits')
  @Requires('plan.read')
  visits(@CurrentActor() actor: Actor, @Id() id: string, @Query() query: RunVisitQuery): Promise<Page<RunVisitView>> {
    return this.reading.visits(actor, id, query);
  }

  @Get(':id/slipping')
  @Requires('plan.read')
  slipping(@CurrentActor() actor: Actor, @Id() id: string, @Query() query: SlippingQuery): Promise<Page<RunVisitView>> {
    return this.reading.slipping(actor, id, query);
  }

  @Get(':id/comparison')
  @Requires('plan.read')
  comparison(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: RunComparisonQuery,
  ): Promise<RunComparison> {
    return this.reading.comparison(actor, id, query);
  }

  @Get(':id/export')
  @Requires('plan.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="plan-run.json"')
  @Header('cache-control', 'no-store')
  async export(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.reading.export(actor, id), { type: 'application/json; charset=utf-8' });
  }

  @Post(':id/what-ifs')
  @Requires('plan.manage')
  askWhatIf(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: AskWhatIf): Promise<PlanRunView> {
    return this.questions.ask(actor, id, body);
  }

  @Post(':id/adoption')
  @Requires('plan.manage')
  adopt(@CurrentActor() actor: Actor, @Id() id: string, @Body() { year }: AdoptPlanRun): Promise<PlanView> {
    return this.adoption.adopt(actor, id, year);
  }
}
