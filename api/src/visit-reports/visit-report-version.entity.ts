import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The bytes that are signed. They never change: a change of the report is a new version and no signatures. */
@Entity('visit_report_versions')
@Unique(['reportId', 'number'])
@Check('visit_report_versions_sha256_check', `sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')`)
export class VisitReportVersion {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey('VisitReport', { onDelete: 'RESTRICT' })
  @Column('uuid')
  reportId!: string;
  @Column('int') number!: number;
  /** Canonical JSON: keys in order, no white space. */
  @Column('text') content!: string;
  @Column('text') sha256!: string;
  @Column('timestamptz') frozenAt!: Date;
}
