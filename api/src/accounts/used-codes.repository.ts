import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../platform/config';

/**
 * A code is accepted once (RFC 6238, 5.2). It is claimed before it is checked, in a unique row, so that of two requests
 * with one code at the same moment one is refused.
 */
@Injectable()
export class UsedCodes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  /** False where this account has sent the code before. The real time counts here, as it does for the codes. */
  async claim(accountId: string, code: string): Promise<boolean> {
    const hash = createHmac('sha256', this.config.AUTH_SECRET).update(`code\n${accountId}\n${code}`).digest('hex');
    await this.dataSource.query(
      `delete from used_totp_codes where account_id = $1 and used_at < now() - interval '5 minutes'`,
      [accountId],
    );
    const claimed: unknown[] = await this.dataSource.query(
      'insert into used_totp_codes (account_id, code_hash) values ($1, $2) on conflict do nothing returning account_id',
      [accountId, hash],
    );
    return claimed.length > 0;
  }
}
