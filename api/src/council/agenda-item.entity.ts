import type { Ballot, DecisionSubject } from '@shared/council/council.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StoredFile } from '../platform/files';
import { CouncilSession } from './council-session.entity';

@Entity('agenda_items')
@Unique('agenda_items_session_id_position_key', ['sessionId', 'position'])
@Unique('agenda_items_paper_file_id_key', ['paperFileId'])
@Check(
  'agenda_items_subject_type_check',
  `subject_type in ('selection', 'visit_plan', 'visit_group', 'visit_proposal', 'report_form', 'annual_report', 'other')`,
)
@Check('agenda_items_subject_check', `(subject_type = 'other') = (subject_id is null)`)
@Check('agenda_items_ballot_check', `ballot in ('open', 'secret')`)
@Check('agenda_items_paper_check', `(paper_file_id is null) = (paper_title is null) and btrim(paper_title) <> ''`)
export class AgendaItem {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => CouncilSession, { onDelete: 'RESTRICT' })
  @Column('uuid')
  sessionId!: string;
  @Column('int') position!: number;
  @Column('text') title!: string;
  @Column('text') subjectType!: DecisionSubject;
  @Column({ type: 'uuid', nullable: true }) subjectId!: string | null;
  @Column({ type: 'text', default: 'open' }) ballot!: Ballot;
  @ForeignKey(() => StoredFile, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  paperFileId!: string | null;
  @Column({ type: 'text', nullable: true }) paperTitle!: string | null;
  @ForeignKey('CouncilDecision', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  supersedesDecisionId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
