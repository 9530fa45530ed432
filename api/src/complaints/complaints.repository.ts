import { Injectable } from '@nestjs/common';
import type { ListComplaints } from '@shared/complaints/complaint.contract';
import type { Page } from '@shared/page';
import { In, type SelectQueryBuilder } from 'typeorm';
import { paginate, Work } from '../platform/database';
import { Complaint } from './complaint.entity';
import { seesWholeRegister } from './complaint.policy';

/** Queries are narrowed to the rows of the actor first, unless they say otherwise. */
@Injectable()
export class ComplaintsRepository {
  page(work: Work, query: ListComplaints): Promise<Page<Complaint>> {
    const rows = seenBy(work);
    if (query.status) rows.andWhere('complaint.status = :status', { status: query.status });
    if (query.kind) rows.andWhere('complaint.kind = :kind', { kind: query.kind });
    if (query.place) rows.andWhere('complaint.placeId = :place', { place: query.place });
    if (query.visit) rows.andWhere('complaint.visitId = :visit', { visit: query.visit });
    return paginate(rows, query, { sort: 'complaint.registeredAt', id: 'complaint.id', direction: 'DESC' });
  }

  find(work: Work, id: string): Promise<Complaint | null> {
    return seenBy(work).andWhere('complaint.id = :id', { id }).getOne();
  }

  /** Held until the transaction ends, so that two transfers cannot both pass. */
  findForChange(work: Work, id: string): Promise<Complaint | null> {
    return seenBy(work).andWhere('complaint.id = :id', { id }).setLock('pessimistic_write').getOne();
  }

  findWithSealedText(work: Work, id: string): Promise<Complaint | null> {
    return seenBy(work).addSelect('complaint.sealedText').andWhere('complaint.id = :id', { id }).getOne();
  }

  untransferred(work: Work): Promise<Complaint[]> {
    return seenBy(work)
      .andWhere(`complaint.status = 'registered'`)
      .orderBy('complaint.registeredAt')
      .addOrderBy('complaint.id')
      .getMany();
  }

  /** Whoever asks: a report's rules need all complaints of its visit, whoever registered them. */
  ofVisit(work: Work, visitId: string): Promise<Complaint[]> {
    return work.manager.find(Complaint, { where: { visitId }, order: { number: 'ASC' } });
  }

  /** Whoever asks: a special visit's rules need the messages that it refers to. */
  byIds(work: Work, ids: readonly string[]): Promise<Complaint[]> {
    return work.manager.find(Complaint, { where: { id: In([...new Set(ids)]) }, order: { number: 'ASC' } });
  }

  async insert(work: Work, row: Complaint): Promise<void> {
    await work.manager.insert(Complaint, row);
  }

  save(work: Work, row: Complaint): Promise<Complaint> {
    return work.manager.save(Complaint, row);
  }

  /** Without gaps: registrations of a year wait for each other until the one before is committed or undone. */
  async nextNumber(work: Work): Promise<string> {
    const year = work.today.slice(0, 4);
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('complaints.number'))`);
    const [row]: { last: number }[] = await work.manager.query(
      `select coalesce(max(split_part(number, '-', 2)::int), 0) as last from complaints where split_part(number, '-', 1) = $1`,
      [year],
    );
    return `${year}-${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
  }
}

function seenBy({ manager, actor }: Work): SelectQueryBuilder<Complaint> {
  const rows = manager.createQueryBuilder(Complaint, 'complaint');
  if (!seesWholeRegister(actor)) rows.andWhere('complaint.receivedBy = :accountId', { accountId: actor.accountId });
  return rows;
}
