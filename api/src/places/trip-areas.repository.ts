import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { ListTripAreas } from '@shared/places/trip-area.contract';
import { In } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { Place } from './place.entity';
import { TripArea } from './trip-area.entity';
import type { TripAreaCount } from './trip-area.view';

const sortByName = { kk: { sort: 'area.nameKk' }, ru: { sort: 'area.nameRu' }, en: { sort: 'area.nameEn' } };

@Injectable()
export class TripAreasRepository {
  page(work: Work, query: ListTripAreas): Promise<Page<TripArea>> {
    const rows = work.manager.createQueryBuilder(TripArea, 'area');
    if (query.region) rows.andWhere('area.regionIso = :region', { region: query.region });
    return paginate(rows, query, { ...sortByName[work.locale], id: 'area.id' });
  }

  find(work: Work, id: string): Promise<TripArea | null> {
    return work.manager.findOneBy(TripArea, { id });
  }

  findForChange(work: Work, id: string): Promise<TripArea | null> {
    return work.manager.findOne(TripArea, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  findAll(work: Work, ids: readonly string[]): Promise<TripArea[]> {
    return work.manager.findBy(TripArea, { id: In([...new Set(ids)]) });
  }

  all(work: Work): Promise<TripArea[]> {
    return work.manager.find(TripArea, { order: { id: 'ASC' } });
  }

  save(work: Work, row: TripArea): Promise<TripArea> {
    return work.manager.save(TripArea, row);
  }

  async delete(work: Work, id: string): Promise<void> {
    await work.manager.delete(TripArea, { id });
  }

  async counts(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, TripAreaCount>> {
    const rows: (TripAreaCount & { id: string })[] = await work.manager.query(
      `select trip_area_id as id, count(*)::int as "all",
              (count(*) filter (where under_mandate_from <= $2 and (closed_on is null or closed_on > $2)))::int as "underMandate"
         from places where trip_area_id = any($1) group by trip_area_id`,
      [ids, work.today],
    );
    return new Map(rows.map(({ id, ...count }) => [id, count]));
  }

  /** Held until the transaction ends, in one order, so that two requests about the same places cannot wait for each other. */
  placesForChange(work: Work, ids: readonly string[]): Promise<Place[]> {
    return work.manager.find(Place, {
      where: { id: In([...new Set(ids)]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
