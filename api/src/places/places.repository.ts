import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { DueFilter, ListPlaces } from '@shared/places/place.contract';
import { searchText } from '@shared/places/search-text';
import { Any, In, IsNull, Not, type SelectQueryBuilder } from 'typeorm';
import { paginate, Work } from '../platform/database';
import type { PlaceRecord } from './merge/doubles';
import { dueParameters, isInState, isUnderTheMandate } from './place.due-sql';
import { Place } from './place.entity';
import { Region } from './region.entity';

/** Sorts never visited places before all others. */
const beforeAllVisits = '0001-01-01';
const sortByDue = {
  sort: `coalesce(place.lastPeriodicVisitOn, '${beforeAllVisits}')`,
  sortOf: (row: Place) => row.lastPeriodicVisitOn ?? beforeAllVisits,
};
const sortByName = { kk: { sort: 'place.nameKk' }, ru: { sort: 'place.nameRu' }, en: { sort: 'place.nameEn' } };

@Injectable()
export class PlacesRepository {
  page(work: Work, query: ListPlaces): Promise<Page<Place>> {
    const rows = work.manager.createQueryBuilder(Place, 'place');
    rows.setParameters(dueParameters(work.today));
    if (query.region) rows.andWhere('place.regionIso = :region', { region: query.region });
    if (query.type) rows.andWhere('place.type = :type', { type: query.type });
    if (query.authority) rows.andWhere('place.authorityId = :authority', { authority: query.authority });
    if (query.tripArea) rows.andWhere('place.tripAreaId = :tripArea', { tripArea: query.tripArea });
    if (query.legalBasis) rows.andWhere(restsOn('l.legal_basis_id = :legalBasis'), { legalBasis: query.legalBasis });
    if (query.basis) whereABasisIsRepealed(rows);
    whereWordsAreIn(rows, query.q ?? '');
    whereMandateIs(rows, query.mandate ?? 'current');
    if (query.due && query.due !== 'all') whereDueIs(rows, query.due);
    const order = query.sort === 'due' ? sortByDue : sortByName[work.locale];
    return paginate(rows, query, { ...order, id: 'place.id' });
  }

  countDue(work: Work, due: Exclude<DueFilter, 'all'>): Promise<number> {
    const rows = work.manager.createQueryBuilder(Place, 'place');
    rows.setParameters(dueParameters(work.today));
    whereDueIs(rows, due);
    return rows.getCount();
  }

  underTheMandate(work: Work): Promise<Place[]> {
    const rows = work.manager.createQueryBuilder(Place, 'place').setParameters({ today: work.today });
    return rows.where(isUnderTheMandate).orderBy('place.id').getMany();
  }

  /** 11-1(2): places under the mandate today that rest on a repealed act today. */
  countOnRepealedBases(work: Work): Promise<number> {
    const rows = work.manager.createQueryBuilder(Place, 'place').setParameters({ today: work.today });
    whereABasisIsRepealed(rows);
    return rows.getCount();
  }

  find(work: Work, id: string): Promise<Place | null> {
    return work.manager.findOneBy(Place, { id });
  }

  /** Held until the transaction ends, so that two changes of one version cannot both pass. */
  findForChange(work: Work, id: string): Promise<Place | null> {
    return work.manager.findOne(Place, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  findAll(work: Work, ids: readonly string[]): Promise<Place[]> {
    return work.manager.findBy(Place, { id: In([...new Set(ids)]) });
  }

  /** The record itself first, then every record that was merged into it, and into those. */
  async idsIncludingMerged(work: Work, id: string): Promise<string[]> {
    const rows: { id: string }[] = await work.manager.query(
      `with recursive one as (
         select id, 0 as depth from places where id = $1
         union select p.id, one.depth + 1 from places p join one on p.merged_into_id = one.id)
       select id from one order by depth, id`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** For the search for doubles: what tells one record from another. */
  notMerged(work: Work): Promise<PlaceRecord[]> {
    const select = { id: true, nameKk: true, nameRu: true, regionIso: true, bin: true, closedOn: true };
    const where = { mergedIntoId: IsNull() };
    return work.manager.find(Place, {
      select: { ...select, latitude: true, longitude: true },
      where,
      order: { id: 'ASC' },
    });
  }

  /** The record that goes on for a merged one: itself where it was not merged. */
  async survivorOf(work: Work, id: string): Promise<string> {
    const rows: { id: string }[] = await work.manager.query(
      `with recursive one as (
         select id, merged_into_id from places where id = $1
         union select p.id, p.merged_into_id from places p join one on p.id = one.merged_into_id)
       select id from one where merged_into_id is null`,
      [id],
    );
    return rows[0]?.id ?? id;
  }

  /**
   * The places that a file names by id, and those that it names by BIN: the open ones, and the merged ones. One import at a time: what it compares the
   * file with stays as it is until it ends.
   */
  async forImport(work: Work, { ids, bins }: { ids: readonly string[]; bins: readonly string[] }): Promise<Place[]> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('places.import'))`);
    return work.manager.find(Place, {
      where: [
        { id: Any(ids) },
        { closedOn: IsNull(), bin: Any(bins) },
        { mergedIntoId: Not(IsNull()), bin: Any(bins) },
      ],
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insertAll(work: Work, rows: readonly Place[]): Promise<void> {
    const batch = 500;
    for (let at = 0; at < rows.length; at += batch) await work.manager.insert(Place, rows.slice(at, at + batch));
  }

  save(work: Work, row: Place): Promise<Place> {
    return work.manager.save(Place, row);
  }

  async saveAll(work: Work, rows: readonly Place[]): Promise<void> {
    await work.manager.save(Place, [...rows], { chunk: 500 });
  }

  regions(work: Work): Promise<Region[]> {
    return work.manager.find(Region, { order: { iso: 'ASC' } });
  }
}

function whereWordsAreIn(rows: SelectQueryBuilder<Place>, q: string): void {
  const words = searchText(q).split(' ').filter(Boolean);
  words.forEach((word, at) => rows.andWhere(`place.searchText like :word${at}`, { [`word${at}`]: `%${word}%` }));
}

function whereMandateIs(rows: SelectQueryBuilder<Place>, mandate: 'current' | 'closed' | 'all'): void {
  if (mandate === 'current') rows.andWhere('(place.closedOn is null or place.closedOn > :today)');
  if (mandate === 'closed') rows.andWhere('place.closedOn <= :today');
}

/** That a place rests today on an act of which `condition` is true. */
const restsOn = (condition: string): string =>
  `exists (select from place_legal_bases l join legal_bases b on b.id = l.legal_basis_id
     where l.place_id = place.id and l.since <= :today and (l.until is null or l.until > :today) and ${condition})`;

function whereABasisIsRepealed(rows: SelectQueryBuilder<Place>): void {
  rows.andWhere(isUnderTheMandate).andWhere(restsOn('b.repealed_on <= :today'));
}

function whereDueIs(rows: SelectQueryBuilder<Place>, due: Exclude<DueFilter, 'all'>): void {
  rows.andWhere(isUnderTheMandate);
  rows.andWhere(isInState[due]);
}
