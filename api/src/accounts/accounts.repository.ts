import { Injectable } from '@nestjs/common';
import type { Page, PageQuery } from '@shared/page';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { Account } from './account.entity';

@Injectable()
export class AccountsRepository {
  list(work: Work, query: PageQuery): Promise<Page<Account>> {
    const accounts = work.manager.createQueryBuilder(Account, 'account');
    return paginate(accounts, query, { sort: 'account.email', id: 'account.id' });
  }

  /** Locked until the transaction ends: two administrators do not close one account twice. */
  find(work: Work, id: string): Promise<Account | null> {
    return work.manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  openOfParticipant(work: Work, participantId: string): Promise<Account[]> {
    return work.manager.find(Account, {
      where: { participantId, closedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  openAndDue(work: Work): Promise<Account[]> {
    return work.manager.find(Account, {
      where: { closedAt: IsNull(), closesOn: LessThanOrEqual(work.today) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  newestOpen(work: Work, take: number): Promise<[Account[], number]> {
    return work.manager.findAndCount(Account, {
      where: { closedAt: IsNull() },
      order: { createdAt: 'DESC', id: 'ASC' },
      take,
    });
  }

  add(work: Work, account: Account): Promise<unknown> {
    return work.manager.insert(Account, account);
  }

  save(work: Work, account: Account): Promise<unknown> {
    return work.manager.save(account);
  }
}
