import type { Locale } from '@shared/locale';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { OutgoingMail } from '../../platform/mail';
import { Application } from '../application.entity';
import type { LetterContent } from './letter-content';

/** What a candidate is told of the decision, as it was written when the decision was recorded; only the way to it changes. */
@Entity('decision_letters')
@Unique('decision_letters_application_id_key', ['applicationId'])
@Unique('decision_letters_token_sha256_key', ['tokenSha256'])
@Check('decision_letters_locale_check', `locale in ('kk', 'ru', 'en')`)
@Check('decision_letters_content_check', `jsonb_typeof(content) = 'object'`)
@Check('decision_letters_token_sha256_check', `token_sha256 ~ '^[0-9a-f]{64}$'`)
@Check('decision_letters_attempts_check', 'attempts between 0 and 10')
export class DecisionLetter {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Application, { onDelete: 'RESTRICT' })
  @Column('uuid')
  applicationId!: string;
  @Column('text') locale!: Locale;
  @Column('jsonb') content!: LetterContent;
  /** The newest mail that leads to it; null where the candidate gave no address. */
  @ForeignKey(() => OutgoingMail, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  mailId!: string | null;
  /** Of the token in the newest link; the token itself is kept nowhere. */
  @Column({ type: 'text', nullable: true }) tokenSha256!: string | null;
  /** How often it was opened with wrong digits since the newest link. */
  @Column({ type: 'int', default: 0 }) attempts!: number;
  @Column({ type: 'timestamptz', nullable: true }) readAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
