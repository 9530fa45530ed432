import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type { CreatePlanRun, PlanRunQuery, PlanRunSummary, PlanRunView } from '@shared/plans/plan-run.contract';
import { bump, UnitOfWork, type Work } from '../../platform/database';
import { notFound, refuseIf } from '../../platform/errors';
import { Jobs } from '../../platform/jobs';
import { executePlanRun } from './jobs/plan-run.jobs';
import { PlanRun } from './plan-run.entity';
import { runMustBeUnderWay } from './plan-run.rules';
import { planRunSummary, planRunView } from './plan-run.view';
import { PlanRunsRepository } from './plan-runs.repository';
import { RunFreezing } from './run-freezing.service';

/** What is asked of the planner: a run is frozen when it is asked for, and a worker does it. */
@Injectable()
export class PlanRuns {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: PlanRunsRepository,
    private readonly freezing: RunFreezing,
    private readonly jobs: Jobs,
  ) {}

  ask(actor: Actor, body: CreatePlanRun): Promise<PlanRunView> {
    return this.unit.run(actor, async (work) => {
      const id = randomUUID();
      const { run, places } = await this.freezing.freeze(work, body);
      await this.runs.insert(work, id, run);
      await this.runs.insertPlaces(work, id, places);
      return this.asked(work, id);
    });
  }

  list(actor: Actor, query: PlanRunQuery): Promise<Page<PlanRunSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.runs.page(work, query);
      return { items: items.map(planRunSummary), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<PlanRunView> {
    return this.unit.read(actor, async (work) => this.viewOf(work, (await this.runs.find(work, id)) ?? notFound()));
  }

  /** One that nobody has begun ends at once, with nothing; the worker of another keeps the best plan that it has. */
  stop(actor: Actor, id: string): Promise<PlanRunView> {
    return this.unit.run(actor, async (work) => {
      const run = (await this.runs.findToChange(work, id)) ?? notFound();
      refuseIf(runMustBeUnderWay(run));
      if (run.status === 'queued') Object.assign(run, { status: 'stopped', endedAt: work.now });
      else run.status = 'stopping';
      bump(run);
      await work.manager.save(PlanRun, run);
      work.audit({ action: 'plan-run.stop', subject: { type: 'plan_run', id }, provision: '11-7(2)' });
      return this.viewOf(work, run);
    });
  }

  /** What follows a run that was written: the trace, the job, the answer. */
  async asked(work: Work, id: string): Promise<PlanRunView> {
    const run = (await this.runs.find(work, id)) ?? notFound();
    const { kind, fromYear, years, seed, inputSha256, parentId, basisPlanId } = run;
    work.audit({
      action: 'plan-run.ask',
      subject: { type: 'plan_run', id },
      provision: '11-7(2)',
      detail: { kind, fromYear, years, seed, inputSha256, parentId, basisPlanId },
    });
    work.after(() => this.jobs.enqueue(executePlanRun, { runId: id }));
    return this.viewOf(work, run);
  }

  private async viewOf(work: Work, run: PlanRun): Promise<PlanRunView> {
    return planRunView(run, await this.runs.children(work, run.id), work.actor, work.locale);
  }
}
