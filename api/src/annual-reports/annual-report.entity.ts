import type { AnnualReportStatus, Chapter, WriteFinancialReport } from '@shared/annual-reports/annual-report.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CouncilDecision } from '../council';
import type { VisitStatistics } from './visit-statistics';

/** The annual consolidated report of one year (11-9). What is approved are the bytes of `content`; they never change. */
@Entity('annual_reports')
@Unique(['year'])
@Check('annual_reports_status_check', `status in ('draft', 'approved', 'published')`)
@Check(
  'annual_reports_approved_check',
  `(status = 'draft') = (decision_id is null) and (status = 'draft') = (approved_on is null) and (status = 'draft') = (content is null)`,
)
@Check('annual_reports_sha256_check', `sha256 is not distinct from encode(sha256(convert_to(content, 'UTF8')), 'hex')`)
@Check(
  'annual_reports_published_check',
  `(status = 'published') = (published_on is not null) and (status = 'published') = (published_address is not null) and (published_on is null or published_on >= approved_on)`,
)
export class AnnualReport {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('int') year!: number;
  @Column({ type: 'text', default: 'draft' }) status!: AnnualReportStatus;
  @Column({ type: 'jsonb', default: [] }) chapters!: readonly Chapter[];
  @Column({ type: 'jsonb', nullable: true }) financialReport!: WriteFinancialReport | null;
  /** As the last compilation counted them. */
  @Column('jsonb') statistics!: VisitStatistics;
  /** When anything in it last changed: what the Council votes on must not change after the votes. */
  @Column('timestamptz') changedAt!: Date;
  @ForeignKey(() => CouncilDecision, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @Column({ type: 'date', nullable: true }) approvedOn!: LocalDate | null;
  /** Canonical JSON: keys in order, no white space. Long, so it is read by those who ask for it. */
  @Column({ type: 'text', nullable: true, select: false }) content!: string | null;
  @Column({ type: 'text', nullable: true }) sha256!: string | null;
  @Column({ type: 'date', nullable: true }) publishedOn!: LocalDate | null;
  @Column({ type: 'text', nullable: true }) publishedAddress!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
