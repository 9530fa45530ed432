import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { PlanRunQuery } from '@shared/plans/plan-run.contract';
import type { RunComparisonQuery, RunVisitQuery, SlippingQuery, VisitChange } from '@shared/plans/run-visit.contract';
import { IsNull } from 'typeorm';
import { paginate, type Work } from '../../platform/database';
import { notFound } from '../../platform/errors';
import type { FrozenPlace, FrozenRun } from './frozen-run';
import { PlanRun } from './plan-run.entity';
import { PlanRunPlace } from './plan-run-place.entity';
import { monthIndex } from './run-months';

/** Of a place that two runs visit in different months; months as year × 12 + month - 1. */
export interface MovedVisit {
  readonly placeId: string;
  readonly change: VisitChange;
  readonly here: number | null;
  readonly there: number | null;
}

export type ChangeCounts = Readonly<Record<VisitChange | 'same', number>>;

export type AnsweredPlace = Pick<PlanRunPlace, 'placeId' | 'month' | 'lateMonths' | 'why'>;

/** The bytes of a run, which its lists and its page do without. */
export interface RunBytes {
  readonly input: string;
  readonly answer: string | null;
  readonly certificate: string | null;
}

const placesAtOnce = 2000;
/** Sorts places that are left out behind every month. */
const afterAllMonths = 9999;

/** Every query of runs and their visits. Who holds the permission sees them all (11-7(2)). */
@Injectable()
export class PlanRunsRepository {
  page(work: Work, { status, parent, ...query }: PlanRunQuery): Promise<Page<PlanRun>> {
    const runs = work.manager.createQueryBuilder(PlanRun, 'run');
    if (status) runs.andWhere('run.status = :status', { status });
    if (parent) runs.andWhere('run.parentId = :parent', { parent });
    else runs.andWhere('run.parentId is null');
    return paginate(runs, query, { sort: 'run.askedAt', id: 'run.id', direction: 'DESC' });
  }

  find(work: Work, id: string): Promise<PlanRun | null> {
    return work.manager.findOneBy(PlanRun, { id });
  }

  findToChange(work: Work, id: string): Promise<PlanRun | null> {
    return work.manager.findOne(PlanRun, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  children(work: Work, parentId: string): Promise<PlanRun[]> {
    return work.manager.find(PlanRun, { where: { parentId }, order: { askedAt: 'DESC', id: 'DESC' } });
  }

  async bytesOf(work: Work, id: string): Promise<RunBytes> {
    const row = await work.manager.findOne(PlanRun, {
      select: { id: true, input: true, answer: true, certificate: true },
      where: { id },
    });
    return row ?? notFound();
  }

  async insert(work: Work, id: string, run: FrozenRun): Promise<void> {
    const { accountId: askedBy, name: askedByName } = work.actor;
    await work.manager.insert(PlanRun, { id, ...run, status: 'queued', askedBy, askedByName, askedAt: work.now });
  }

  async insertPlaces(work: Work, runId: string, places: readonly FrozenPlace[]): Promise<void> {
    for (let at = 0; at < places.length; at += placesAtOnce) {
      await work.manager.query(
        `insert into plan_run_places (run_id, place_id, region_iso, type, trip_area_id, due_month, weight, terms, visit_days, cost_tiyn)
         select $1, x."placeId", x."regionIso", x.type, x."tripAreaId", x."dueMonth", x.weight, x.terms, x."visitDays", x."costTiyn"
         from jsonb_to_recordset($2::jsonb) as x("placeId" uuid, "regionIso" text, type text, "tripAreaId" uuid,
           "dueMonth" int, weight int, terms jsonb, "visitDays" int, "costTiyn" bigint)`,
        [runId, JSON.stringify(places.slice(at, at + placesAtOnce))],
      );
    }
  }

  copyPlaces(work: Work, from: string, to: string): Promise<unknown> {
    return work.manager.query(
      `insert into plan_run_places (run_id, place_id, region_iso, type, trip_area_id, due_month, weight, terms, visit_days, cost_tiyn)
       select $2, place_id, region_iso, type, trip_area_id, due_month, weight, terms, visit_days, cost_tiyn
       from plan_run_places where run_id = $1`,
      [from, to],
    );
  }

  async answerPlaces(work: Work, runId: string, places: readonly AnsweredPlace[]): Promise<void> {
    for (let at = 0; at < places.length; at += placesAtOnce) {
      await work.manager.query(
        `update plan_run_places p set month = x.month, late_months = x."lateMonths", why = x.why
         from jsonb_to_recordset($2::jsonb) as x("placeId" uuid, month int, "lateMonths" int, why jsonb)
         where p.run_id = $1 and p.place_id = x."placeId"`,
        [runId, JSON.stringify(places.slice(at, at + placesAtOnce))],
      );
    }
  }

  async firstQueued(work: Work): Promise<string | null> {
    const run = await work.manager.findOne(PlanRun, {
      where: { status: 'queued', claim: IsNull() },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
    return run?.id ?? null;
  }

  visits(work: Work, run: PlanRun, asked: RunVisitQuery): Promise<Page<PlanRunPlace>> {
    const { region, type, month, year, state, ...query } = asked;
    const places = this.placesOf(work, run, { region, type });
    if (month) places.andWhere('place.month = :month', { month: monthIndex(month, run.fromYear) });
    if (year !== undefined) {
      const from = (year - run.fromYear) * 12;
      places.andWhere('place.month between :from and :to', { from, to: from + 11 });
    }
    if (state === 'late') places.andWhere('place.lateMonths > 0');
    if (state === 'in_time') places.andWhere('place.lateMonths = 0');
    if (state === 'left_out') places.andWhere('place.month is null');
    return paginate(places, query, {
      sort: `coalesce(place.month, ${afterAllMonths})`,
      sortOf: ({ month: at }) => String(at ?? afterAllMonths),
      id: 'place.placeId',
    });
  }

  slipping(work: Work, run: PlanRun, { region, type, ...query }: SlippingQuery): Promise<Page<PlanRunPlace>> {
    const places = this.placesOf(work, run, { region, type }).andWhere('place.lateMonths > 0');
    return paginate(places, query, {
      sort: 'place.lateMonths * place.weight',
      sortOf: ({ lateMonths, weight }) => String((lateMonths ?? 0) * weight),
      id: 'place.placeId',
      direction: 'DESC',
    });
  }

  visitsOfYear(work: Work, run: PlanRun, year: number): Promise<PlanRunPlace[]> {
    const from = (year - run.fromYear) * 12;
    return this.placesOf(work, run, {})
      .andWhere('place.month between :from and :to', { from, to: from + 11 })
      .orderBy('place.month')
      .addOrderBy('place.placeId')
      .getMany();
  }

  async changeCounts(work: Work, here: PlanRun, there: PlanRun): Promise<ChangeCounts> {
    const rows: { change: VisitChange | null; count: number }[] = await work.manager.query(
      `select change, count(*)::int as count from (${differences}) d where here is not null or there is not null group by change`,
      differenceParameters(here, there),
    );
    const count = (change: VisitChange | null): number => rows.find((row) => row.change === change)?.count ?? 0;
    return { moved: count('moved'), dropped: count('dropped'), added: count('added'), same: count(null) };
  }

  /** By place; `after` is the place of the last row that was given. */
  changes(
    work: Work,
    [here, there]: readonly [PlanRun, PlanRun],
    { change, limit }: Pick<RunComparisonQuery, 'change'> & { readonly limit: number },
    after: string | null,
  ): Promise<MovedVisit[]> {
    return work.manager.query(
      `select * from (${differences}) d
       where change is not null and ($5::text is null or change = $5) and ($6::uuid is null or "placeId" > $6)
       order by "placeId" limit $7`,
      [...differenceParameters(here, there), change ?? null, after, limit],
    );
  }

  private placesOf(work: Work, { id }: PlanRun, { region, type }: Pick<RunVisitQuery, 'region' | 'type'>) {
    const places = work.manager.createQueryBuilder(PlanRunPlace, 'place').where('place.runId = :id', { id });
    if (region) places.andWhere('place.regionIso = :region', { region });
    if (type) places.andWhere('place.type = :type', { type });
    return places;
  }
}

const differences = `
  select "placeId", here, there, case
    when here is not null and there is null then 'added'
    when here is null and there is not null then 'dropped'
    when here <> there then 'moved' end as change
  from (select coalesce(a.place_id, b.place_id) as "placeId", a.month + $3 * 12 as here, b.month + $4 * 12 as there
        from (select * from plan_run_places where run_id = $1) a
          full join (select * from plan_run_places where run_id = $2) b on b.place_id = a.place_id) both_runs`;

const differenceParameters = (here: PlanRun, there: PlanRun): unknown[] => [
  here.id,
  there.id,
  here.fromYear,
  there.fromYear,
];
