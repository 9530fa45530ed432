import type { EntityManager } from 'typeorm';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import { readerLocale } from '../http/request-context';
import type { AuditEntry } from './audit-entry';

/** One transaction on behalf of one actor: the change, its audit entries, and what follows after the commit. */
export class Work {
  readonly entries: AuditEntry[] = [];
  readonly followUps: (() => Promise<unknown> | unknown)[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
    readonly now: Date,
    readonly today: LocalDate,
  ) {}

  /** The language in which the one who acts reads the answer. */
  get locale(): Locale {
    return readerLocale(this.actor);
  }

  /** Entries are written at the end of the transaction: the chain is locked from the first entry to the commit. */
  audit(entry: AuditEntry): void {
    this.entries.push(entry);
  }

  /** Runs once the transaction is committed; what must not be lost belongs into a row, not here. */
  after(followUp: () => Promise<unknown> | unknown): void {
    this.followUps.push(followUp);
  }
}
