import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { VisitQuery } from '@shared/visits/visit.contract';
import type { SelectQueryBuilder } from 'typeorm';
import { whereGroupIsSeenBy } from '../groups';
import { paginate, type Work } from '../platform/database';
import { VisitMember } from './visit-member.entity';
import { VisitMessage } from './visit-message.entity';
import { Visit } from './visit.entity';

/** Queries are narrowed to the visits of groups that the actor sees, unless they say otherwise. */
@Injectable()
export class VisitsRepository {
  page(work: Work, { status, placeId, ...query }: VisitQuery): Promise<Page<Visit>> {
    const visits = this.seenBy(work);
    if (status) visits.andWhere('visit.status = :status', { status });
    if (placeId) visits.andWhere('visit.placeId = :placeId', { placeId });
    return paginate(visits, query, { sort: 'visit.createdAt', id: 'visit.id', direction: 'DESC' });
  }

  find(work: Work, id: string): Promise<Visit | null> {
    return this.seenBy(work).andWhere('visit.id = :id', { id }).getOne();
  }

  findToChange(work: Work, id: string): Promise<Visit | null> {
    return this.seenBy(work).andWhere('visit.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  /** Whoever asks: an interim visit's rules need the periodic one that it refers to (11-7(1)(2)). */
  async basisOf(work: Work, { basisVisitId }: Pick<Visit, 'basisVisitId'>): Promise<Visit | null> {
    return basisVisitId === null ? null : work.manager.findOneBy(Visit, { id: basisVisitId });
  }

  isOfGroup(work: Work, groupId: string): Promise<boolean> {
    return work.manager.existsBy(Visit, { groupId });
  }

  /** Visits that started in the year, by the day. */
  startedIn(work: Work, year: number): Promise<Visit[]> {
    return this.seenBy(work)
      .andWhere('visit.startedOn between :first and :last', { first: `${year}-01-01`, last: `${year}-12-31` })
      .orderBy('visit.startedOn')
      .addOrderBy('visit.id')
      .getMany();
  }

  messages(work: Work, visitId: string): Promise<VisitMessage[]> {
    return work.manager.find(VisitMessage, { where: { visitId }, order: { complaintId: 'ASC' } });
  }

  members(work: Work, visitId: string): Promise<VisitMember[]> {
    return work.manager.find(VisitMember, { where: { visitId }, order: { participantId: 'ASC' } });
  }

  /** Without gaps: visits of a year wait for each other until the one before is committed or undone. */
  async nextNumber(work: Work, year: string): Promise<string> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('visits.number'), $1)`, [Number(year)]);
    const [row]: { last: number }[] = await work.manager.query(
      `select coalesce(max(split_part(number, '-', 2)::int), 0) as last from visits where split_part(number, '-', 1) = $1`,
      [year],
    );
    return `${year}-${(row?.last ?? 0) + 1}`;
  }

  private seenBy(work: Work): SelectQueryBuilder<Visit> {
    return whereGroupIsSeenBy(work, work.manager.createQueryBuilder(Visit, 'visit'), 'visit.groupId');
  }
}
