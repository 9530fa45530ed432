import type { ReportLanguage, VisitReportStatus } from '@shared/visit-reports/visit-report.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Visit } from '../visits';
import { ReportForm } from './report-form.entity';
import { VisitReportVersion } from './visit-report-version.entity';

/** The written report of a visit (11-8(4)). `sections` holds the text under each heading of the pinned form, by its key. */
@Entity('visit_reports')
@Unique(['visitId'])
@Check('visit_reports_language_check', `language in ('kk', 'ru')`)
@Check('visit_reports_status_check', `status in ('draft', 'frozen', 'locked')`)
@Check('visit_reports_frozen_check', `(status = 'draft') = (current_version_id is null)`)
@Check('visit_reports_locked_check', `(status = 'locked') = (locked_at is not null)`)
export class VisitReport {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Visit, { onDelete: 'RESTRICT' })
  @Column('uuid')
  visitId!: string;
  @ForeignKey(() => ReportForm, { onDelete: 'RESTRICT' })
  @Column('uuid')
  formId!: string;
  @Column('text') language!: ReportLanguage;
  @Column({ type: 'text', default: 'draft' }) status!: VisitReportStatus;
  @Column({ type: 'jsonb', default: {} }) sections!: Record<string, string>;
  @ForeignKey(() => VisitReportVersion, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  currentVersionId!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) lockedAt!: Date | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
