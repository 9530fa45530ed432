import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { UnitOfWork, type Work } from '../database';
import { Jobs, worker } from '../jobs';
import { sendMail } from './jobs/mail.jobs';
import { isGivenUp, nextAttemptAfter } from './mail.rules';
import { type Mail, Mailer, MailRefused } from './mailer';
import { OutgoingMail } from './outgoing-mail.entity';

/** Writes the mail about a record at the moment of sending; null where there is nobody to write to any more. */
export type MailWriter = (work: Work, subjectId: string) => Promise<Mail | null>;

const mostAtOnce = 100;

/**
 * The outbox. A mail is a row in the transaction of what it tells of, so it is neither lost with the queue nor sent for
 * what was rolled back. One that was sent and not recorded as sent goes out twice, never not at all.
 */
@Injectable()
export class Mails {
  private readonly writers = new Map<string, MailWriter>();

  constructor(
    private readonly unit: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
  ) {}

  get canBeSent(): boolean {
    return this.mailer.isConfigured;
  }

  /** Each kind of mail has one writer. @example mails.register('decision-letter', (work, letterId) => …) in `onModuleInit`. */
  register(kind: string, writer: MailWriter): void {
    if (this.writers.has(kind)) throw new Error(`two features write mails of kind ${kind}`);
    this.writers.set(kind, writer);
  }

  async post(work: Work, kind: string, subjectId: string): Promise<OutgoingMail> {
    const mail = await work.manager.save(
      Object.assign(new OutgoingMail(), {
        kind,
        subjectId,
        status: 'waiting',
        attempts: 0,
        lastError: null,
        nextAttemptAt: work.now,
        sentAt: null,
        createdAt: work.now,
      }),
    );
    if (this.mailer.isConfigured) work.after(() => this.jobs.enqueue(sendMail, { mailId: mail.id }));
    return mail;
  }

  /** Ids of the mails whose time has come; none where no mail can be sent. */
  async due(work: Work): Promise<string[]> {
    if (!this.mailer.isConfigured) return [];
    const rows = await work.manager.find(OutgoingMail, {
      where: { status: 'waiting', nextAttemptAt: LessThanOrEqual(work.now) },
      order: { nextAttemptAt: 'ASC' },
      take: mostAtOnce,
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  }

  /** Written and committed first, sent then: what the mail leads to is there when it arrives. */
  async send(mailId: string): Promise<void> {
    if (!this.mailer.isConfigured) return;
    const mail = await this.unit.run(worker, (work) => this.write(work, mailId));
    if (!mail) return;
    const refusal = await this.mailer.send(mail).then(
      () => null,
      (error: unknown) => (error instanceof MailRefused ? error : new MailRefused('UNKNOWN', true)),
    );
    await this.unit.run(worker, (work) => this.record(work, mailId, refusal));
  }

  /** The row is put off at once, so that nobody else sends the same mail meanwhile. */
  private async write(work: Work, mailId: string): Promise<Mail | null> {
    const row = await this.waiting(work, mailId);
    if (!row || row.nextAttemptAt > work.now) return null;
    row.attempts += 1;
    row.nextAttemptAt = nextAttemptAfter(work.now, row.attempts);
    const mail = (await this.writers.get(row.kind)?.(work, row.subjectId)) ?? null;
    if (!mail) Object.assign(row, { status: 'failed', lastError: 'NOBODY_TO_WRITE_TO' });
    await work.manager.save(row);
    return mail;
  }

  private async record(work: Work, mailId: string, refusal: MailRefused | null): Promise<void> {
    const row = await this.waiting(work, mailId);
    if (!row) return;
    if (!refusal) Object.assign(row, { status: 'sent', sentAt: work.now, lastError: null });
    else Object.assign(row, { lastError: refusal.code });
    if (refusal && isGivenUp(row.attempts, refusal.mayPass)) row.status = 'failed';
    await work.manager.save(row);
    work.audit({
      action: refusal ? 'mail.fail' : 'mail.send',
      subject: { type: 'outgoing_mail', id: mailId },
      detail: refusal ? { code: refusal.code } : {},
    });
  }

  private waiting(work: Work, id: string): Promise<OutgoingMail | null> {
    return work.manager.findOne(OutgoingMail, {
      where: { id, status: 'waiting' },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
