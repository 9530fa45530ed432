import type { LocalDate } from '@shared/law/local-date';
import type { FormSection } from '@shared/visit-reports/visit-report.contract';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CouncilDecision } from '../council';

/** One edition of the form that the Council approves (11-8(4)); a report keeps the edition on which it was begun. */
@Entity('report_forms')
@Unique(['edition'])
export class ReportForm {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('int') edition!: number;
  @Column('jsonb') sections!: FormSection[];
  @ForeignKey(() => CouncilDecision, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @Column({ type: 'date', nullable: true }) approvedOn!: LocalDate | null;
  @Column('timestamptz') createdAt!: Date;
}
