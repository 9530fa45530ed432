import { Injectable } from '@nestjs/common';
import type { Page, PageQuery } from '@shared/page';
import { In } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { CommissionAct } from './commission-act.entity';
import { CouncilMember } from './council-member.entity';
import type { SeatFile } from './council.view';

/**
 * Every query for the members and for the acts of the commission that elects them. The rows have no scope of their own:
 * who holds the permission sees them all.
 */
@Injectable()
export class CouncilRepository {
  async members(work: Work, query: PageQuery): Promise<Page<SeatFile>> {
    const members = work.manager.createQueryBuilder(CouncilMember, 'member');
    const { items, nextCursor } = await paginate(members, query, { sort: 'member.fullName', id: 'member.id' });
    return { items: await this.seatsOf(work, items), nextCursor };
  }

  member(work: Work, id: string): Promise<CouncilMember | null> {
    return work.manager.findOneBy(CouncilMember, { id });
  }

  memberToChange(work: Work, id: string): Promise<CouncilMember | null> {
    return work.manager.findOne(CouncilMember, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** All who were ever members, by name. */
  everybody(work: Work): Promise<CouncilMember[]> {
    return work.manager.find(CouncilMember, { order: { fullName: 'ASC', id: 'ASC' } });
  }

  /** Two people are seated one after the other, so that the second counts the first. */
  async lockSeats(work: Work): Promise<void> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('council_members'))`);
  }

  async seatsOf(work: Work, rows: readonly CouncilMember[]): Promise<SeatFile[]> {
    const ids = rows.flatMap(({ electionActId }) => electionActId ?? []);
    const acts = await work.manager.findBy(CommissionAct, { id: In([...new Set(ids)]) });
    return rows.map((row) => ({ row, act: acts.find(({ id }) => id === row.electionActId) ?? null }));
  }

  commissionAct(work: Work, id: string): Promise<CommissionAct | null> {
    return work.manager.findOneBy(CommissionAct, { id });
  }

  /** The newest first; those whose day is unknown come last. */
  commissionActs(work: Work): Promise<CommissionAct[]> {
    return work.manager
      .createQueryBuilder(CommissionAct, 'act')
      .orderBy('act.datedOn', 'DESC', 'NULLS LAST')
      .addOrderBy('act.createdAt', 'DESC')
      .addOrderBy('act.id')
      .getMany();
  }
}
