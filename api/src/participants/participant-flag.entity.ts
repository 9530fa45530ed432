import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from './participant.entity';

export type FlagKind = 'mandate_ends' | 'evidence_lapses';

/** Something of a participant's comes to an end soon; settled once it is renewed or over. */
@Entity('participant_flags')
@Unique('participant_flags_once', ['participantId', 'kind', 'fallsOn'])
@Check('participant_flags_kind_check', `kind in ('mandate_ends', 'evidence_lapses')`)
export class ParticipantFlag {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('text') kind!: FlagKind;
  /** Last day of the mandate or of the evidence. */
  @Column('date') fallsOn!: LocalDate;
  @Column('date') raisedOn!: LocalDate;
  @Column({ type: 'date', nullable: true }) settledOn!: LocalDate | null;
  @Column('timestamptz') createdAt!: Date;
}
