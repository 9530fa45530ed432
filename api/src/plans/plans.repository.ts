import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { PlaceType } from '@shared/places/place.types';
import type { PlanMoney, PlanQuery } from '@shared/plans/plan.contract';
import { In } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { AllotmentPart } from './allotment-part.entity';
import { Allotment } from './allotment.entity';
import { PlanTripArea } from './plan-trip-area.entity';
import type { PlannedTrips } from './plan.view';
import { PlannedVisit } from './planned-visit.entity';
import { VisitPlan } from './visit-plan.entity';

/** A visit to be planned, with the cost of a trip to its area. */
export type PlannedAnew = Pick<PlannedVisit, 'placeId' | 'month' | 'costTiyn' | 'visitDays' | 'tripAreaId'> & {
  readonly tripCostTiyn: number | null;
};

interface PlanTotal extends PlanMoney {
  readonly planId: string;
  readonly visitCount: number;
}

/** What the register of places says of a visit to one of them; null: nothing. */
export interface RegisterEstimate {
  readonly placeId: string;
  readonly type: PlaceType;
  readonly costTiyn: number | null;
  readonly visitDays: number | null;
  readonly tripAreaId: string | null;
  readonly tripCostTiyn: number | null;
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

  allotmentsByYear(work: Work): Promise<Allotment[]> {
    return work.manager.find(Allotment, { order: { year: 'DESC' } });
  }

  parts(work: Work, years: readonly number[]): Promise<AllotmentPart[]> {
    return work.manager.find(AllotmentPart, {
      where: { year: In([...years]) },
      order: { year: 'ASC', position: 'ASC' },
    });
  }

  async replaceParts(work: Work, year: number, parts: readonly AllotmentPart[]): Promise<void> {
    await work.manager.delete(AllotmentPart, { year });
    await work.manager.insert(AllotmentPart, [...parts]);
  }

  page(work: Work, { year, status, ...query }: PlanQuery): Promise<Page<VisitPlan>> {
    const plans = work.manager.createQueryBuilder(VisitPlan, 'plan');
    if (year) plans.andWhere('plan.year = :year', { year });
    if (status) plans.andWhere('plan.status = :status', { status });
    return paginate(plans, query, { sort: 'plan.createdAt', id: 'plan.id', direction: 'DESC' });
  }

  async totals(work: Work, planIds: readonly string[]): Promise<ReadonlyMap<string, PlanTotal>> {
    const rows: PlanTotal[] = await work.manager.query(
      `select p.id as "planId", m.visit_count as "visitCount", m.visits_tiyn as "visitsTiyn", m.trips_tiyn as "tripsTiyn",
         m.visits_tiyn + m.trips_tiyn as "totalTiyn"
       from visit_plans p cross join lateral plan_money(p.id) m where p.id = any($1)`,
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
    return work.manager.findOneBy(VisitPlan, { year, status: 'approved' });
  }

  planInForceToChange(work: Work, year: number): Promise<VisitPlan | null> {
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

  /** The areas to which a plan makes trips, with the cost that it fixed, by their Russian name. */
  trips(work: Work, planId: string): Promise<PlannedTrips[]> {
    return work.manager.query(
      `select t.trip_area_id as "tripAreaId", t.trip_cost_tiyn as "tripCostTiyn",
         json_build_object('kk', a.name_kk, 'ru', a.name_ru, 'en', a.name_en) as name
       from plan_trip_areas t join trip_areas a on a.id = t.trip_area_id where t.plan_id = $1 order by a.name_ru, a.id`,
      [planId],
    );
  }

  /** The places that are in these areas today, with their area. */
  async placesOfAreas(work: Work, areaIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; area: string }[] = await work.manager.query(
      'select id, trip_area_id as area from places where trip_area_id = any($1)',
      [areaIds],
    );
    return new Map(rows.map(({ id, area }) => [id, area]));
  }

  estimates(work: Work, placeIds: readonly string[]): Promise<RegisterEstimate[]> {
    return work.manager.query(
      `select p.id as "placeId", p.type, p.visit_cost_tiyn as "costTiyn", p.visit_days as "visitDays",
         p.trip_area_id as "tripAreaId", a.trip_cost_tiyn as "tripCostTiyn"
       from places p left join trip_areas a on a.id = p.trip_area_id where p.id = any($1)`,
      [placeIds],
    );
  }

  /** Fixes what a trip costs for areas that the plan does not know yet, and inserts the visits. */
  async addVisits(work: Work, planId: string, visits: readonly PlannedAnew[]): Promise<void> {
    await work.manager.query(
      `insert into plan_trip_areas (plan_id, trip_area_id, trip_cost_tiyn)
       select distinct on (area) $1::uuid, area, cost from unnest($2::uuid[], $3::bigint[]) t(area, cost) where area is not null
       on conflict do nothing`,
      [planId, visits.map(({ tripAreaId }) => tripAreaId), visits.map(({ tripCostTiyn }) => tripCostTiyn)],
    );
    await work.manager.query(
      `insert into planned_visits (plan_id, place_id, month, cost_tiyn, visit_days, trip_area_id)
       select $1, v.* from unnest($2::uuid[], $3::int[], $4::bigint[], $5::int[], $6::uuid[]) v`,
      [
        planId,
        visits.map(({ placeId }) => placeId),
        visits.map(({ month }) => month),
        visits.map(({ costTiyn }) => costTiyn),
        visits.map(({ visitDays }) => visitDays),
        visits.map(({ tripAreaId }) => tripAreaId),
      ],
    );
  }

  /** Takes the visit out, and what a trip to its area costs with the last visit there. */
  async removeVisit(work: Work, { id, planId, tripAreaId }: PlannedVisit): Promise<void> {
    await work.manager.delete(PlannedVisit, { id });
    if (tripAreaId === null || (await work.manager.existsBy(PlannedVisit, { planId, tripAreaId }))) return;
    await work.manager.delete(PlanTripArea, { planId, tripAreaId });
  }

  /** A day that the office has set stays set where the Council leaves the visit in its month. */
  async keepDays(work: Work, { replacesId, id }: VisitPlan): Promise<void> {
    await work.manager.query(
      `update planned_visits visit set planned_on = earlier.planned_on
       from planned_visits earlier
       where visit.plan_id = $1 and earlier.plan_id = $2 and earlier.place_id = visit.place_id
         and earlier.month = visit.month and visit.planned_on is null and earlier.planned_on is not null`,
      [id, replacesId],
    );
  }

  /** With days only where the year is the same. */
  async copyVisits(work: Work, from: VisitPlan, to: VisitPlan): Promise<void> {
    await work.manager.query(
      `insert into plan_trip_areas (plan_id, trip_area_id, trip_cost_tiyn)
       select $2, trip_area_id, trip_cost_tiyn from plan_trip_areas where plan_id = $1`,
      [from.id, to.id],
    );
    await work.manager.query(
      `insert into planned_visits (plan_id, place_id, month, cost_tiyn, visit_days, trip_area_id, planned_on)
       select $2, place_id, month, cost_tiyn, visit_days, trip_area_id, case when $3 then planned_on end
       from planned_visits where plan_id = $1`,
      [from.id, to.id, from.year === to.year],
    );
  }
}
