import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { PlaceType } from '@shared/places/place.types';
import { In } from 'typeorm';
import type { Work } from '../../platform/database';
import { Allotment } from '../allotment.entity';
import { VisitPlan } from '../visit-plan.entity';

/** A place of the register with what its visit and its trip are estimated to cost; null where only its type has an estimate. */
export interface RegisteredPlace {
  readonly id: string;
  readonly type: PlaceType;
  readonly regionIso: string;
  readonly underMandateFrom: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly lastPeriodicVisitOn: LocalDate | null;
  readonly tripAreaId: string | null;
  readonly tripCostTiyn: number | null;
  readonly visitDays: number | null;
  readonly costTiyn: number | null;
}

export interface VisitInForce {
  readonly placeId: string;
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly visitDays: number;
  readonly costTiyn: number;
}

/** What a run of the planner is frozen from. */
@Injectable()
export class RunFactsRepository {
  /** Those under the mandate on some day of the span, in a fixed order. */
  places(work: Work, from: LocalDate, to: LocalDate): Promise<RegisteredPlace[]> {
    return work.manager.query(
      `select p.id, p.type, p.region_iso as "regionIso", p.under_mandate_from as "underMandateFrom",
              p.closed_on as "closedOn", p.last_periodic_visit_on as "lastPeriodicVisitOn",
              p.trip_area_id as "tripAreaId", a.trip_cost_tiyn as "tripCostTiyn",
              p.visit_days as "visitDays", p.visit_cost_tiyn as "costTiyn"
       from places p left join trip_areas a on a.id = p.trip_area_id
       where p.under_mandate_from <= $2 and (p.closed_on is null or p.closed_on > $1)
       order by p.id`,
      [from, to],
    );
  }

  allotments(work: Work, years: readonly number[]): Promise<Allotment[]> {
    return work.manager.findBy(Allotment, { year: In([...years]) });
  }

  plan(work: Work, id: string): Promise<VisitPlan | null> {
    return work.manager.findOneBy(VisitPlan, { id });
  }

  /** Visits of plans in force from one month up to another, neither of them left out; months as year × 12 + month - 1. */
  visitsInForce(work: Work, from: number, to: number): Promise<VisitInForce[]> {
    return work.manager.query(
      `select v.place_id as "placeId", p.year, v.month, v.visit_days as "visitDays", v.cost_tiyn as "costTiyn"
       from planned_visits v join visit_plans p on p.id = v.plan_id
       where p.status = 'approved' and p.year * 12 + v.month - 1 between $1 and $2
       order by p.year, v.month, v.place_id`,
      [from, to],
    );
  }

  /** What the visits of the year's plan in force cost with their trips, up to and with a month (1 to 12). */
  async committedTiyn(work: Work, year: number, upToMonth: number): Promise<number> {
    const [row]: { tiyn: number }[] = await work.manager.query(
      `select coalesce(sum(m.cost + coalesce(area.trip_cost_tiyn, 0) * ((m.visits + p.trip_places - 1) / p.trip_places)), 0)::bigint as tiyn
       from visit_plans p
         join lateral (select trip_area_id, count(*) as visits, sum(cost_tiyn) as cost from planned_visits
                       where plan_id = p.id and month <= $2 group by trip_area_id, month) m on true
         left join plan_trip_areas area on area.plan_id = p.id and area.trip_area_id = m.trip_area_id
       where p.year = $1 and p.status = 'approved'`,
      [year, upToMonth],
    );
    return row?.tiyn ?? 0;
  }
}
