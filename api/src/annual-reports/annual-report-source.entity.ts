import type { LocalDate } from '@shared/law/local-date';
import type { VisitKind } from '@shared/law/visit-kinds';
import type { PlaceType } from '@shared/places/place.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { VisitReport } from '../visit-reports';
import { AnnualReport } from './annual-report.entity';

/** A visit report as the compilation found it: used, or not used and why (11-9(1)). */
@Entity('annual_report_sources')
@Unique(['annualReportId', 'visitReportId'])
@Check('annual_report_sources_reason_check', `is_used = (reason is null) and (is_used or btrim(reason) <> '')`)
export class AnnualReportSource {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AnnualReport, { onDelete: 'RESTRICT' })
  @Column('uuid')
  annualReportId!: string;
  @ForeignKey(() => VisitReport, { onDelete: 'RESTRICT' })
  @Column('uuid')
  visitReportId!: string;
  @Column('text') visitNumber!: string;
  @Column('text') visitKind!: VisitKind;
  @Column('date') startedOn!: LocalDate;
  @Column('text') placeType!: PlaceType;
  @Column('text') placeKk!: string;
  @Column('text') placeRu!: string;
  @Column('boolean') isUsed!: boolean;
  @Column({ type: 'text', nullable: true }) reason!: string | null;
}
