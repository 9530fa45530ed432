import type { AnnualReportLanguage } from '@shared/annual-reports/annual-report.contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AnnualReport } from './annual-report.entity';

/** The approved report as it was printed, in one language; append-only. */
@Entity('annual_report_prints')
@Check('annual_report_prints_language_check', `language in ('kk', 'ru')`)
@Check('annual_report_prints_sha256_check', `sha256 = encode(sha256(pdf), 'hex')`)
export class AnnualReportPrint {
  @ForeignKey(() => AnnualReport, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  annualReportId!: string;
  @PrimaryColumn('text') language!: AnnualReportLanguage;
  @Column('bytea') pdf!: Buffer;
  @Column('text') sha256!: string;
}
