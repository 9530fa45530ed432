import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { DifferencesQuery, PlanDifferences } from '@shared/plans/differences.contract';
import { UnitOfWork, type Work } from '../../platform/database';
import { Refusal, refuseIf } from '../../platform/errors';
import { PlanFiles } from '../plan-files.service';
import { recordReadOfVisitsToCome } from '../plan-reads';
import { plansMustBeOfOneYear } from '../plan.rules';
import { PlansRepository } from '../plans.repository';
import type { VisitPlan } from '../visit-plan.entity';
import { differencesOf } from './differences';

/** What the Council is asked to change, before it decides and after (11-7(2)). */
@Injectable()
export class PlanComparison {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plans: PlansRepository,
    private readonly files: PlanFiles,
  ) {}

  differences(actor: Actor, id: string, query: DifferencesQuery): Promise<PlanDifferences> {
    return this.unit.read(actor, async (work) => {
      const file = await this.files.find(work, id);
      const other = await this.otherOf(work, file.plan, query.with);
      const otherFile = other && (await this.files.of(work, other));
      recordReadOfVisitsToCome(work, 'plan.compare', file);
      if (otherFile) recordReadOfVisitsToCome(work, 'plan.compare', otherFile);
      return differencesOf(file, otherFile);
    });
  }

  private async otherOf(work: Work, plan: VisitPlan, asked: string | undefined): Promise<VisitPlan | null> {
    if (asked === undefined) {
      if (plan.status === 'draft') return this.plans.planInForce(work, plan.year);
      return plan.replacesId === null ? null : this.plans.plan(work, plan.replacesId);
    }
    const other = await this.plans.plan(work, asked);
    if (!other) throw new Refusal('RECORD.REFERENCE_MISSING', { field: 'with' });
    refuseIf(plansMustBeOfOneYear(plan, other), 'with');
    return other;
  }
}
