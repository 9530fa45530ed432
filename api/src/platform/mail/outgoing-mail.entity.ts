import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export const mailStatuses = ['waiting', 'sent', 'failed'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** A mail to be sent, by what it is about: no address, no text and no token, which are made when it is sent. */
@Entity('outgoing_mails')
@Index('outgoing_mails_waiting_idx', { synchronize: false })
@Check('outgoing_mails_kind_check', `kind ~ '^[a-z]+(-[a-z]+)*$'`)
@Check('outgoing_mails_status_check', `status in ('waiting', 'sent', 'failed')`)
@Check('outgoing_mails_attempts_check', 'attempts >= 0')
@Check('outgoing_mails_last_error_check', `last_error ~ '^[A-Z0-9_]{1,40}$'`)
@Check('outgoing_mails_sent_at_check', `(status = 'sent') = (sent_at is not null)`)
export class OutgoingMail {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('uuid') subjectId!: string;
  @Column({ type: 'text', default: 'waiting' }) status!: MailStatus;
  @Column({ type: 'int', default: 0 }) attempts!: number;
  @Column({ type: 'text', nullable: true }) lastError!: string | null;
  @Column('timestamptz') nextAttemptAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) sentAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
