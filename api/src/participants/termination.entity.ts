import type { LocalDate } from '@shared/law/local-date';
import type { TerminationId } from '@shared/law/terminations';
import { StoredFile } from '../platform/files';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from './participant.entity';

/** Append-only: powers end once (11-6). */
@Entity('terminations')
@Unique('terminations_participant_id_key', ['participantId'])
@Check(
  'terminations_ground_check',
  `ground in ('11-6(1)', '11-6(2)', '11-6(3)', '11-6(4)', '11-6(5)', '11-6(6)', '11-6(7)')`,
)
@Check('terminations_evidence_check', `btrim(evidence) <> ''`)
@Check('terminations_citation_check', `ground <> '11-6(7)' or coalesce(btrim(citation), '') <> ''`)
@Check('terminations_document_check', `ground <> '11-6(2)' or file_id is not null`)
export class Termination {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('text') ground!: TerminationId;
  /** First day without powers. */
  @Column('date') effectiveOn!: LocalDate;
  @Column('text') evidence!: string;
  @Column({ type: 'text', nullable: true }) citation!: string | null;
  @ForeignKey(() => StoredFile, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
