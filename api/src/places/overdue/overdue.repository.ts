import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import {
  type DueSummary,
  type LatenessBand,
  latenessBands,
  type ListOverdue,
  type OverdueQuery,
} from '@shared/places/overdue.contract';
import type { PlaceType } from '@shared/places/place.types';
import type { SelectQueryBuilder } from 'typeorm';
import { paginate, type Work } from '../../platform/database';
import { Place } from '../place.entity';
import { dueOn, dueParameters, isInState, isOverdueWithin, isUnderTheMandate } from '../place.due-sql';

/** One group of places; null in `region` or `type` says that it is over all of them. */
export interface DueGroup {
  readonly region: string | null;
  readonly type: PlaceType | null;
  readonly summary: DueSummary;
}

/** Over places under the mandate today. All figures are counted by the database in one pass each. */
@Injectable()
export class OverdueRepository {
  /** The total, each region, each type and each region's type, in the order of the codes. */
  async groups(work: Work, query: OverdueQuery): Promise<DueGroup[]> {
    const overdueDays = `(:today::date - ${dueOn})`;
    const isOverdue = `filter (where ${isInState.overdue})`;
    const rows = await places(work, query)
      .select('place.region_iso', 'region')
      .addSelect('place.type', 'type')
      .addSelect('count(*)::int', 'places')
      .addSelect(`count(*) ${isOverdue}::int`, 'overdue')
      .addSelect(`count(*) filter (where ${isInState.never})::int`, 'never')
      .addSelect(`count(*) filter (where ${isInState.soon})::int`, 'soon')
      .addSelect(`count(*) filter (where ${isInState['in-time']})::int`, 'inTime')
      .addSelect(`percentile_disc(0.5) within group (order by ${overdueDays}) ${isOverdue}`, 'medianDaysOverdue')
      .addSelect(`max(${overdueDays}) ${isOverdue}`, 'longestDaysOverdue')
      .groupBy('grouping sets ((), (place.region_iso), (place.type), (place.region_iso, place.type))')
      .orderBy('place.region_iso')
      .addOrderBy('place.type')
      .getRawMany<Pick<DueGroup, 'region' | 'type'> & DueSummary>();
    return rows.map(({ region, type, ...summary }) => ({ region, type, summary }));
  }

  async bands(work: Work, query: OverdueQuery): Promise<Record<LatenessBand, number>> {
    const counts = places(work, query).select([]);
    for (const band of latenessBands) {
      counts.addSelect(`count(*) filter (where ${isOverdueWithin(band)})::int`, band);
    }
    const row = await counts.getRawOne<Record<LatenessBand, number>>();
    if (!row) throw new Error('a count without groups answers one row');
    return row;
  }

  /** How many places fall due in each month from today on, by `2026-03`. */
  async fallingDue(work: Work, query: OverdueQuery): Promise<ReadonlyMap<string, number>> {
    const rows = await places(work, query)
      .select(`to_char(${dueOn}, 'YYYY-MM')`, 'month')
      .addSelect('count(*)::int', 'many')
      .andWhere(`${dueOn} >= :today`)
      .groupBy('month')
      .getRawMany<{ month: string; many: number }>();
    return new Map(rows.map(({ month, many }) => [month, many]));
  }

  page(work: Work, { region, type, state = 'overdue', late, ...page }: ListOverdue): Promise<Page<Place>> {
    const rows = places(work, { region, type }).andWhere(isInState[state]);
    if (late && state === 'overdue') rows.andWhere(isOverdueWithin(late));
    const sort = state === 'never' ? 'place.underMandateFrom' : 'place.lastPeriodicVisitOn';
    return paginate(rows, page, { sort, id: 'place.id' });
  }
}

function places({ manager, today }: Work, { region, type }: OverdueQuery): SelectQueryBuilder<Place> {
  const rows = manager.createQueryBuilder(Place, 'place').where(isUnderTheMandate).setParameters(dueParameters(today));
  if (region) rows.andWhere('place.regionIso = :region', { region });
  if (type) rows.andWhere('place.type = :type', { type });
  return rows;
}
