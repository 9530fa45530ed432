import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, QueryFailedError } from 'typeorm';
import type { Actor } from '@shared/actor';
import { Clock } from '../clock';
import { requestContext } from '../http/request-context';
import type { AuditEntry } from './audit-entry';
import { claimIdempotencyKey, rememberAnswer } from './idempotency';
import { Work } from './work';

const attempts = 4;
/** Serialization failure and deadlock: PostgreSQL asks for the transaction to be run again. */
const transient = new Set(['40001', '40P01']);

/** The only way to the database: a transaction that knows who acts, and writes what was done beside what was changed. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A change. With an `Idempotency-Key` the result is stored as the answer to every repetition of the request. */
  async run<T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> {
    const idempotency = requestContext.getStore()?.idempotency;
    const claim = idempotency && { ...idempotency, accountId: requireActor(actor).accountId };
    return this.transact(actor, async (work) => {
      if (claim) await claimIdempotencyKey(work.manager, { ...claim, now: work.now });
      const result = await act(work);
      if (claim) await rememberAnswer(work.manager, claim, result);
      return result;
    });
  }

  /**
   * A change of which not even a digest of the request may stay, because what was asked could be guessed from it. A
   * repetition gets no stored answer, so the change has to refuse it by itself.
   */
  runUnremembered<T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> {
    return this.transact(actor, act);
  }

  /** A read; a transaction as well, because a sensitive read writes an audit entry or gives nothing. */
  read<T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> {
    return this.transact(actor, act);
  }

  private async transact<T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> {
    requireActor(actor);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(actor, act);
      } catch (error) {
        if (attempt === attempts || !isTransient(error)) throw error;
      }
    }
  }

  private async once<T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> {
    const [result, work] = await this.dataSource.transaction(async (manager) => {
      const open = new Work(manager, actor, this.clock.now(), this.clock.today());
      const value = await act(open);
      await appendAuditEntries(manager, actor, open.now, open.entries);
      return [value, open] as const;
    });
    for (const followUp of work.followUps) await followUp();
    return result;
  }
}

function requireActor(actor: Actor | undefined): Actor {
  if (!actor) throw new Error('no query without an actor');
  return actor;
}

const isTransient = (error: unknown): boolean =>
  error instanceof QueryFailedError && transient.has((error.driverError as { code?: string }).code ?? '');

async function appendAuditEntries(
  manager: EntityManager,
  actor: Actor,
  at: Date,
  entries: AuditEntry[],
): Promise<void> {
  const correlationId = requestContext.getStore()?.correlationId ?? null;
  for (const { action, subject, provision, detail } of entries) {
    await manager.query(
      `insert into audit_entries (at, actor_id, actor_roles, action, subject_type, subject_id, provision, correlation_id, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        at,
        actor.accountId,
        actor.roles,
        action,
        subject.type,
        subject.id,
        provision ?? null,
        correlationId,
        detail ?? {},
      ],
    );
  }
}
