import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from '../participants';
import { VisitReportVersion } from './visit-report-version.entity';

/** The signature of one member over one version; a dissenting opinion is attached to it and does not replace it (11-8(4)). */
@Entity('report_signatures')
@Unique(['versionId', 'participantId'])
@Check('report_signatures_dissent_check', `dissent is null or btrim(dissent) <> ''`)
export class ReportSignature {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitReportVersion, { onDelete: 'RESTRICT' })
  @Column('uuid')
  versionId!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('text') sha256!: string;
  @Column({ type: 'text', nullable: true }) dissent!: string | null;
  @Column('timestamptz') signedAt!: Date;
}
