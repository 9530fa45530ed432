import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { SecondFactor } from '@shared/accounts/session.contract';
import type { Actor } from '@shared/actor';
import { DataSource, IsNull } from 'typeorm';
import { Clock } from '../platform/clock';
import { Refusal } from '../platform/errors';
import { ActorResolver } from '../platform/http';
import { Account } from './account.entity';
import { mayActThrough } from './account.rules';
import { actorOf } from './account.view';
import { Authentication } from './authentication';

/** Asks the database at every request, so that an ended session, a closed or a suspended account is over at once. */
@Injectable()
export class SessionActorResolver extends ActorResolver {
  constructor(
    private readonly authentication: Authentication,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Nobody acts before the second factor is in force. */
  override async resolve(headers: IncomingHttpHeaders): Promise<Actor | null> {
    const standing = await this.standing(headers);
    return standing?.secondFactor === 'confirmed' ? standing.actor : null;
  }

  override async refusal(headers: IncomingHttpHeaders): Promise<Refusal> {
    const isWaiting = (await this.secondFactor(headers)) === 'to-enrol';
    return new Refusal(isWaiting ? 'ACCOUNT.SECOND_FACTOR_REQUIRED' : 'SESSION.REQUIRED');
  }

  async secondFactor(headers: IncomingHttpHeaders): Promise<SecondFactor | null> {
    return (await this.standing(headers))?.secondFactor ?? null;
  }

  private async standing({
    cookie,
  }: IncomingHttpHeaders): Promise<{ actor: Actor; secondFactor: SecondFactor } | null> {
    if (!cookie) return null;
    const found = await this.authentication.auth.api.getSession({ headers: new Headers({ cookie }) });
    if (!found) return null;
    const account = await this.dataSource.getRepository(Account).findOneBy({ id: found.user.id, closedAt: IsNull() });
    if (!account || !mayActThrough(account, this.clock.today())) return null;
    return { actor: actorOf(account), secondFactor: found.user.twoFactorEnabled ? 'confirmed' : 'to-enrol' };
  }
}
