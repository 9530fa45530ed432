import type { DecisionSubject } from '@shared/council/council.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CouncilSession } from './council-session.entity';

@Entity('agenda_items')
@Unique('agenda_items_session_id_position_key', ['sessionId', 'position'])
@Check(
  'agenda_items_subject_type_check',
  `subject_type in ('selection', 'visit_plan', 'visit_group', 'report_form', 'annual_report', 'other')`,
)
@Check('agenda_items_subject_check', `(subject_type = 'other') = (subject_id is null)`)
export class AgendaItem {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => CouncilSession, { onDelete: 'RESTRICT' })
  @Column('uuid')
  sessionId!: string;
  @Column('int') position!: number;
  @Column('text') title!: string;
  @Column('text') subjectType!: DecisionSubject;
  @Column({ type: 'uuid', nullable: true }) subjectId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
