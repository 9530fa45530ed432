import { Injectable } from '@nestjs/common';
import type { CallQuery, WriteCall } from '@shared/calls/call.contract';
import type { Page } from '@shared/page';
import { paginate, type Work } from '../platform/database';
import { CallCategory } from './call-category.entity';
import { CallDocument } from './call-document.entity';
import { Call } from './call.entity';
import type { CallFile } from './call.view';

/** Every query on calls. Their rows have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class CallsRepository {
  page(work: Work, { status, ...query }: CallQuery): Promise<Page<Call>> {
    const rows = work.manager.createQueryBuilder(Call, 'call');
    if (status) rows.andWhere('call.status = :status', { status });
    return paginate(rows, query, { sort: 'call.opensOn', id: 'call.id', direction: 'DESC' });
  }

  async find(work: Work, id: string): Promise<CallFile | null> {
    const row = await work.manager.findOneBy(Call, { id });
    return row && this.fileOf(work, row);
  }

  /** Held until the transaction ends: nobody applies to a call while it closes. */
  async findForChange(work: Work, id: string): Promise<CallFile | null> {
    const row = await work.manager.findOne(Call, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && this.fileOf(work, row);
  }

  /** Numbers of one year are given one after another, without a gap. */
  async nextNumber(work: Work, year: number): Promise<number> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('calls'), $1)`, [year]);
    const [row] = await work.manager.query<{ next: number }[]>(
      'select coalesce(max(number), 0)::int + 1 as next from calls where year = $1',
      [year],
    );
    return row?.next ?? 1;
  }

  save(work: Work, row: Call): Promise<Call> {
    return work.manager.save(row);
  }

  /** What the call wants, instead of what it wanted before. */
  async replaceParts(work: Work, row: Call, { categories, documents }: WriteCall): Promise<CallFile> {
    const callId = row.id;
    await work.manager.delete(CallCategory, { callId });
    await work.manager.delete(CallDocument, { callId });
    await work.manager.save(
      CallCategory,
      categories.map(({ category, wanted = null }, position) => ({ callId, position, category, wanted })),
    );
    await work.manager.save(
      CallDocument,
      documents.map(({ kind, noteKk = null, noteRu = null }, position) => ({ callId, position, kind, noteKk, noteRu })),
    );
    return this.fileOf(work, row);
  }

  private async fileOf(work: Work, row: Call): Promise<CallFile> {
    const of = { where: { callId: row.id }, order: { position: 'ASC' } } as const;
    return {
      row,
      categories: await work.manager.find(CallCategory, of),
      documents: await work.manager.find(CallDocument, of),
    };
  }
}
