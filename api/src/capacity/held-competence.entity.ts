import { type Competence, competences } from '@shared/capacity/competences';
import type { CompetenceEnd } from '@shared/capacity/competence.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Participant } from '../participants';
import { Training } from './training.entity';

const listed = competences.map((competence) => `'${competence}'`).join(', ');

/** What a participant has learnt, as a training gave it or a document shows it (11-1(4)). It may end, and only once. */
@Entity('held_competences')
@Index('held_competences_participant_id_idx', ['participantId'])
@Index('held_competences_training_key', { synchronize: false })
@Check('held_competences_competence_check', `competence in (${listed})`)
@Check('held_competences_end_reason_check', `end_reason in ('withdrawn', 'recorded_in_error', 'attendance_corrected')`)
@Check('held_competences_source_check', `(training_id is null) = (coalesce(btrim(reference), '') <> '')`)
@Check('held_competences_days_check', 'valid_to >= valid_from')
@Check('held_competences_ended_check', '(ended_on is null) = (end_reason is null)')
@Check('held_competences_ended_on_check', 'ended_on >= valid_from')
@Check(
  'held_competences_withdrawn_check',
  `end_reason is distinct from 'withdrawn' or coalesce(btrim(end_reference), '') <> ''`,
)
export class HeldCompetence {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('text') competence!: Competence;
  @ForeignKey(() => Training, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  trainingId!: string | null;
  /** The document by kind, number and issuer, where no training gave the competence. */
  @Column({ type: 'text', nullable: true }) reference!: string | null;
  @Column('date') validFrom!: LocalDate;
  /** Last day; null where it does not expire. */
  @Column({ type: 'date', nullable: true }) validTo!: LocalDate | null;
  /** First day on which it is no longer held, whatever its last day. */
  @Column({ type: 'date', nullable: true }) endedOn!: LocalDate | null;
  @Column({ type: 'text', nullable: true }) endReason!: CompetenceEnd | null;
  @Column({ type: 'text', nullable: true }) endReference!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
