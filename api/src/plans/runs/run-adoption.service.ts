import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { PlanView } from '@shared/plans/plan.contract';
import { UnitOfWork } from '../../platform/database';
import { notFound, refuseIf } from '../../platform/errors';
import { PlanDrafts } from '../plan-drafts.service';
import { runMustHaveAPlan, runMustNotBeAQuestion, yearMustBeInTheRun } from './plan-run.rules';
import { PlanRunsRepository } from './plan-runs.repository';
import { RunFactsRepository } from './run-facts.repository';

/** 11-7(2): a run proposes, the Council decides: its visits of a year become a draft plan, and go the way of every other. */
@Injectable()
export class RunAdoption {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: PlanRunsRepository,
    private readonly facts: RunFactsRepository,
    private readonly drafts: PlanDrafts,
  ) {}

  adopt(actor: Actor, runId: string, year: number): Promise<PlanView> {
    return this.unit.run(actor, async (work) => {
      const run = (await this.runs.find(work, runId)) ?? notFound();
      refuseIf(runMustNotBeAQuestion(run));
      refuseIf(runMustHaveAPlan(run));
      refuseIf(yearMustBeInTheRun(run, year), 'year');
      const found = await this.runs.visitsOfYear(work, run, year);
      const visits = found.map(({ placeId, month, costTiyn, visitDays }) => ({
        ...{ placeId, costTiyn, visitDays },
        month: ((month ?? 0) % 12) + 1,
      }));
      const again = new Set(visits.map(({ placeId }) => placeId));
      // The months before stand in the plan in force, which the draft will take the place of.
      const lastBefore = Math.min(year * 12 + 11, run.fromYear * 12 + run.firstMonth - 1);
      const before = await this.facts.visitsInForce(work, year * 12, lastBefore);
      const kept = before.filter(({ placeId }) => !again.has(placeId)).map(({ year: _, ...visit }) => visit);
      work.audit({
        action: 'plan-run.adopt',
        subject: { type: 'plan_run', id: runId },
        provision: '11-7(2)',
        detail: { year, visits: visits.length, kept: kept.length },
      });
      return this.drafts.createFromVisits(work, { year, runId, visits: [...kept, ...visits] });
    });
  }
}
