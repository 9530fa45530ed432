import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Work } from '../platform/database';
import { LegalBasis } from './legal-basis.entity';
import type { BasisOfPlace } from './legal-basis.view';
import { PlaceLegalBasis } from './place-legal-basis.entity';

const titleOf = { kk: 'titleKk', ru: 'titleRu', en: 'titleEn' } as const;

@Injectable()
export class LegalBasesRepository {
  list(work: Work): Promise<LegalBasis[]> {
    return work.manager.find(LegalBasis, { order: { [titleOf[work.locale]]: 'ASC', id: 'ASC' } });
  }

  find(work: Work, id: string): Promise<LegalBasis | null> {
    return work.manager.findOneBy(LegalBasis, { id });
  }

  findForChange(work: Work, id: string): Promise<LegalBasis | null> {
    return work.manager.findOne(LegalBasis, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  save(work: Work, row: LegalBasis): Promise<LegalBasis> {
    return work.manager.save(LegalBasis, row);
  }

  /** Held until the transaction ends, so that no two requests add the same act. */
  async lockTitles(work: Work): Promise<void> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('legal_bases.titles'))`);
  }

  /** How many places under the mandate today rest on each act today, by its id. */
  async placeCounts(work: Work): Promise<ReadonlyMap<string, number>> {
    const rows: { id: string; count: number }[] = await work.manager.query(
      `select l.legal_basis_id as id, count(distinct l.place_id)::int as count
         from place_legal_bases l join places p on p.id = l.place_id
         where l.since <= $1 and (l.until is null or l.until > $1)
           and p.under_mandate_from <= $1 and (p.closed_on is null or p.closed_on > $1)
         group by l.legal_basis_id`,
      [work.today],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** What places rest on and rested on, by place, in two queries; those that have not ended first. */
  async ofPlaces(work: Work, placeIds: readonly string[]): Promise<ReadonlyMap<string, readonly BasisOfPlace[]>> {
    const links = await work.manager.find(PlaceLegalBasis, {
      where: { placeId: In([...new Set(placeIds)]) },
      order: { until: { direction: 'DESC', nulls: 'FIRST' }, since: 'ASC', id: 'ASC' },
    });
    const ids = [...new Set(links.map(({ legalBasisId }) => legalBasisId))];
    const bases = new Map((await work.manager.findBy(LegalBasis, { id: In(ids) })).map((row) => [row.id, row]));
    const byPlace = new Map<string, BasisOfPlace[]>();
    for (const link of links) {
      const basis = bases.get(link.legalBasisId);
      if (!basis) throw new Error('a place rests on an act that a foreign key says is there');
      byPlace.set(link.placeId, [...(byPlace.get(link.placeId) ?? []), { link, basis }]);
    }
    return byPlace;
  }

  async insertLinks(work: Work, rows: readonly PlaceLegalBasis[]): Promise<void> {
    const batch = 1000;
    for (let at = 0; at < rows.length; at += batch) {
      await work.manager.insert(PlaceLegalBasis, rows.slice(at, at + batch));
    }
  }

  async saveLink(work: Work, row: PlaceLegalBasis): Promise<void> {
    await work.manager.save(PlaceLegalBasis, row);
  }
}
