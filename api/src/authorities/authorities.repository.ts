import { Injectable } from '@nestjs/common';
import type { Page, PageQuery } from '@shared/page';
import { In } from 'typeorm';
import { paginate, Work } from '../platform/database';
import { Authority } from './authority.entity';

@Injectable()
export class AuthoritiesRepository {
  page(work: Work, query: PageQuery): Promise<Page<Authority>> {
    const rows = work.manager.createQueryBuilder(Authority, 'authority');
    return paginate(rows, query, { sort: 'authority.code', id: 'authority.id' });
  }

  find(work: Work, id: string): Promise<Authority | null> {
    return work.manager.findOneBy(Authority, { id });
  }

  /** Held until the transaction ends, so that two changes of one version cannot both pass. */
  findForChange(work: Work, id: string): Promise<Authority | null> {
    return work.manager.findOne(Authority, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  findAll(work: Work, ids: readonly string[]): Promise<Authority[]> {
    return work.manager.findBy(Authority, { id: In([...new Set(ids)]) });
  }

  idsByCode(work: Work): Promise<Authority[]> {
    return work.manager.find(Authority, { select: { id: true, code: true } });
  }

  save(work: Work, row: Authority): Promise<Authority> {
    return work.manager.save(Authority, row);
  }
}
