import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AccountView, AccountWithHandover, Handover, NewAccount } from '@shared/accounts/accounts.contract';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import type { Page, PageQuery } from '@shared/page';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { Account } from './account.entity';
import {
  accountMustBeOpen,
  administratorAndAuthorityStandAlone,
  ombudsmanSitsOnTheCouncil,
  ownAccountIsInOtherHands,
  roleNamesItsRecord,
} from './account.rules';
import { accountView } from './account.view';
import { AccountsRepository } from './accounts.repository';
import { Credentials, type GivenCredentials } from './credentials';
import { Sessions } from './sessions.repository';

interface MadeAccount {
  readonly account: Account;
  readonly handover: Handover;
}

@Injectable()
export class AccountsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
  ) {}

  list(actor: Actor, query: PageQuery): Promise<Page<AccountView>> {
    return this.unit.read(actor, async (work) => {
      const page = await this.accounts.list(work, query);
      return { ...page, items: page.items.map((account) => accountView(account, actor)) };
    });
  }

  /**
   * Makes an account that can sign in at once, with what has to be handed over; for the seed and the tests as well.
   *
   * @example const { account, password, totpSecret } = await accounts.createAccount(administrator, { email, name, roles: ['office'], locale: 'ru' });
   */
  async createAccount(
    actor: Actor,
    request: NewAccount & GivenCredentials,
  ): Promise<Handover & { readonly account: AccountView }> {
    const { account, handover } = await this.handOver(actor, (work) => this.create(work, request));
    return { account, ...handover };
  }

  /** As `createAccount`, within a transaction that does more. */
  async create(work: Work, request: NewAccount & GivenCredentials): Promise<MadeAccount> {
    refuseIf(administratorAndAuthorityStandAlone(request), 'roles');
    refuseIf(ombudsmanSitsOnTheCouncil(request), 'roles');
    refuseIf(roleNamesItsRecord(request), 'roles');
    const account = Object.assign(new Account(), {
      id: randomUUID(),
      email: request.email.trim().toLowerCase(),
      name: request.name.trim(),
      roles: request.roles,
      participantId: request.participantId ?? null,
      councilMemberId: request.councilMemberId ?? null,
      authorityId: request.authorityId ?? null,
      locale: request.locale,
      closedAt: null,
      suspendedAt: null,
      closesOn: null,
      version: 1,
      createdAt: work.now,
    });
    await this.accounts.add(work, account);
    const handover = await this.credentials.issue(work, account, request);
    work.audit({
      action: 'account.create',
      subject: { type: 'account', id: account.id },
      detail: { roles: request.roles },
    });
    return { account, handover };
  }

  open(actor: Actor, request: NewAccount): Promise<AccountWithHandover> {
    return this.handOver(actor, (work) => this.create(work, request));
  }

  /** Password lost or telephone lost: everything is issued anew, and whoever was signed in is not any more. */
  renewCredentials(actor: Actor, id: string): Promise<AccountWithHandover> {
    return this.handOver(actor, async (work) => {
      const account = await this.load(work, id);
      await this.credentials.withdraw(work, id);
      const handover = await this.credentials.issue(work, account);
      work.audit({ action: 'account.renew-credentials', subject: { type: 'account', id } });
      return { account, handover };
    });
  }

  close(actor: Actor, id: string): Promise<AccountView> {
    return this.unit.run(actor, async (work) => {
      const account = await this.load(work, id);
      await this.shut(work, account);
      return accountView(account, actor);
    });
  }

  /** The end of a participant's powers (11-6) is the end of access: on that day, in the same transaction if it has come. */
  async closeForParticipant(work: Work, participantId: string, on: LocalDate): Promise<void> {
    for (const account of await this.accounts.openOfParticipant(work, participantId)) {
      account.closesOn = on;
      if (on <= work.today) await this.shut(work, account);
      else await this.changed(work, account);
    }
  }

  /** Closes what has a day on which it closes, once that day has come; says how many. */
  async closeDue(work: Work): Promise<number> {
    const due = await this.accounts.openAndDue(work);
    for (const account of due) await this.shut(work, account);
    return due.length;
  }

  /** 11-3: while a ground is examined nobody acts through the account; who was signed in is not any more. */
  async suspendForParticipant(work: Work, participantId: string): Promise<void> {
    for (const account of await this.accounts.openOfParticipant(work, participantId)) {
      account.suspendedAt = work.now;
      await this.changed(work, account);
      await this.sessions.end(work, account.id);
      work.audit({ action: 'account.suspend', subject: { type: 'account', id: account.id }, provision: '11-3' });
    }
  }

  async restoreForParticipant(work: Work, participantId: string): Promise<void> {
    for (const account of await this.accounts.openOfParticipant(work, participantId)) {
      account.suspendedAt = null;
      await this.changed(work, account);
      work.audit({ action: 'account.restore', subject: { type: 'account', id: account.id }, provision: '11-3' });
    }
  }

  /** For the administrator's first page: how many accounts are open, and the newest of them. */
  async newestOpen(work: Work, limit: number): Promise<{ total: number; newest: Account[] }> {
    const [newest, total] = await this.accounts.newestOpen(work, limit);
    return { total, newest };
  }

  /** Signs an account out everywhere without closing it. */
  endSessions(work: Work, accountId: string): Promise<void> {
    return this.sessions.end(work, accountId);
  }

  changeLocale(actor: Actor, locale: Locale): Promise<void> {
    return this.unit.run(actor, async (work) => {
      const account = (await this.accounts.find(work, actor.accountId)) ?? notFound();
      account.locale = locale;
      await this.changed(work, account);
    });
  }

  private async load(work: Work, id: string): Promise<Account> {
    const account = (await this.accounts.find(work, id)) ?? notFound();
    refuseIf(accountMustBeOpen(account));
    refuseIf(ownAccountIsInOtherHands(account, work.actor));
    return account;
  }

  private async changed(work: Work, account: Account): Promise<void> {
    bump(account);
    await this.accounts.save(work, account);
  }

  private async shut(work: Work, account: Account): Promise<void> {
    account.closedAt = work.now;
    await this.changed(work, account);
    await this.credentials.withdraw(work, account.id);
    work.audit({ action: 'account.close', subject: { type: 'account', id: account.id } });
  }

  /** What a unit of work returns is kept for repetitions of the request: the handover must not be in it. */
  private async handOver(
    actor: Actor,
    act: (work: Work) => Promise<MadeAccount>,
  ): Promise<AccountWithHandover & { handover: Handover }> {
    const made: { handover?: Handover } = {};
    const kept = await this.unit.run(actor, async (work) => {
      const { account, handover } = await act(work);
      made.handover = handover;
      return { account: accountView(account, actor), handover: null };
    });
    if (!made.handover) throw new Error('no credentials were issued');
    return { ...kept, handover: made.handover };
  }
}
