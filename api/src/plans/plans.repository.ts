import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { PlanQuery } from '@shared/plans/plan.contract';
import { In } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { Allotment } from './allotment.entity';
import { PlannedVisit } from './planned-visit.entity';
import { VisitPlan } from './visit-plan.entity';

interface PlanTotal {
  readonly planId: string;
  readonly visitCount: number;
  readonly totalTiyn: number;
}

/** Every query of plans and money. They have no scope of their own: who holds the permission sees them all (11-7(2)). */
@Injectable()
export class PlansRepository {
  allotment(work: Work, year: number): Promise<Allotment | null> {
    return work.manager.findOneBy(Allotment, { year });
  }

  allotmentToChange(work: Work, year: number): Promise<Allotment | null> {
    return work.manager.findOne(Allotment, { where: { year }, lock: { mode: 'pessimistic_write' } });
  }

  allotments(work: Work, years: readonly number[]): Promise<Allotment[]> {
    return work.manager.findBy(Allotment, { year: In([...new Set(years)]) });
  }

  page(work: Work, { year, status, ...query }: PlanQuery): Promise<Page<VisitPlan>> {
    const plans = work.manager.createQueryBuilder(VisitPlan, 'plan');
    if (year) plans.andWhere('plan.year = :year', { year });
    if (status) plans.andWhere('plan.status = :status', { status });
    return paginate(plans, query, { sort: 'plan.createdAt', id: 'plan.id', direction: 'DESC' });
  }

  async totals(work: Work, planIds: readonly string[]): Promise<ReadonlyMap<string, PlanTotal>> {
    const rows: PlanTotal[] = await work.manager.query(
      `select plan_id as "planId", count(*)::int as "visitCount", sum(cost_tiyn)::bigint as "totalTiyn"
       from planned_visits where plan_id = any($1) group by plan_id`,
      [planIds],
    );
    return new Map(rows.map((row) => [row.planId, row]));
  }

  plan(work: Work, id: string): Promise<VisitPlan | null> {
    return work.manager.findOneBy(VisitPlan, { id });
  }

  planToChange(work: Work, id: string): Promise<VisitPlan | null> {
    return work.manager.findOne(VisitPlan, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  planInForce(work: Work, year: number): Promise<VisitPlan | null> {
    return work.manager.findOne(VisitPlan, {
      where: { year, status: 'approved' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Two editions begun at once wait for each other, so that both find a number. */
  async nextEdition(work: Work, year: number): Promise<number> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('visit_plans'), $1)`, [year]);
    return 1 + ((await work.manager.maximum(VisitPlan, 'edition', { year })) ?? 0);
  }

  visits(work: Work, planId: string): Promise<PlannedVisit[]> {
    return work.manager.findBy(PlannedVisit, { planId });
  }

  visit(work: Work, id: string): Promise<PlannedVisit | null> {
    return work.manager.findOneBy(PlannedVisit, { id });
  }

  copyVisits(work: Work, from: string, to: string): Promise<unknown> {
    return work.manager.query(
      `insert into planned_visits (plan_id, place_id, month, cost_tiyn)
       select $2, place_id, month, cost_tiyn from planned_visits where plan_id = $1`,
      [from, to],
    );
  }
}
