import type { LocalDate } from '@shared/law/local-date';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from '../participants';
import { CodeEdition } from './code-edition.entity';

/** Append-only: a participant's own word on one edition, once (11-5(1)). */
@Entity('conduct_acknowledgements')
@Unique('conduct_acknowledgements_edition_id_participant_id_key', ['editionId', 'participantId'])
@Index('conduct_acknowledgements_participant_id_idx', ['participantId'])
export class Acknowledgement {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => CodeEdition, { onDelete: 'RESTRICT' })
  @Column('uuid')
  editionId!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('date') acknowledgedOn!: LocalDate;
  @Column('timestamptz') acknowledgedAt!: Date;
}
