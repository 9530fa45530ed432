import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { Config } from '../platform/config';
import { delayAfter, memoryMilliseconds } from './sign-in-delay.rules';

/** Thrown where somebody tries again too early. */
export class TooEarly extends Error {
  constructor(readonly seconds: number) {
    super('too early');
  }
}

interface Row {
  failures: number;
  retry_at: Date;
}

/**
 * Lock-out by delay, by e-mail address and not by account: an address without an account is delayed the same. An
 * attempt counts as failed from its beginning, so that a hundred at once are not a hundred guesses.
 */
@Injectable()
export class SignInDelays {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** The address itself is not kept, and without the server's secret nobody can try addresses against the keys. */
  keyOf(email: string): string {
    return createHmac('sha256', this.config.AUTH_SECRET).update(`delay\n${email.trim().toLowerCase()}`).digest('hex');
  }

  /** Throws `TooEarly`, or counts the attempt as one that failed. */
  async begin(key: string): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        'insert into sign_in_delays (key, failures, retry_at) values ($1, 0, $2) on conflict do nothing',
        [key, now],
      );
      const [row]: Row[] = await manager.query(
        'select failures, retry_at from sign_in_delays where key = $1 for update',
        [key],
      );
      const since = row ? now.getTime() - row.retry_at.getTime() : 0;
      if (since < 0) throw new TooEarly(Math.ceil(-since / 1000));
      const failures = (since > memoryMilliseconds ? 0 : (row?.failures ?? 0)) + 1;
      const retryAt = new Date(now.getTime() + delayAfter(failures) * 1000);
      await manager.query('update sign_in_delays set failures = $2, retry_at = $3 where key = $1', [
        key,
        failures,
        retryAt,
      ]);
    });
  }

  /** The attempt did not fail, and it did not sign in either: earlier failures stay counted. */
  async release(key: string): Promise<void> {
    await this.dataSource.query(
      'update sign_in_delays set failures = greatest(failures - 1, 0), retry_at = $2 where key = $1',
      [key, this.clock.now()],
    );
  }

  /** Signed in with both factors; what is past remembering goes as well. */
  async forget(key: string): Promise<void> {
    const past = new Date(this.clock.now().getTime() - memoryMilliseconds);
    await this.dataSource.query('delete from sign_in_delays where key = $1 or retry_at < $2', [key, past]);
  }
}
