import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import type { Work } from '../platform/database';
import { Account } from './account.entity';

/** The library's sessions, where we end them ourselves. */
@Injectable()
export class Sessions {
  constructor(private readonly dataSource: DataSource) {}

  /** The next request of every session of the account is one of nobody. */
  async end(work: Work, accountId: string): Promise<void> {
    await work.manager.query('delete from auth."session" where "userId" = $1', [accountId]);
  }

  async isSuspended(accountId: string): Promise<boolean> {
    return this.dataSource.getRepository(Account).existsBy({ id: accountId, suspendedAt: Not(IsNull()) });
  }

  /** The library leaves what has run out lying; each row says when somebody was here and from which address. */
  async dropExpired(): Promise<void> {
    await this.dataSource.query('delete from auth."session" where "expiresAt" < now()');
  }
}
