import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AnnualReport } from './annual-report.entity';

/** A proposal to improve legislation (11-9(2)). */
@Entity('legislative_proposals')
@Unique('legislative_proposals_annual_report_id_position_key', ['annualReportId', 'position'], {
  deferrable: 'INITIALLY IMMEDIATE',
})
@Check('legislative_proposals_body_kk_check', `btrim(body_kk) <> ''`)
@Check('legislative_proposals_body_ru_check', `btrim(body_ru) <> ''`)
export class LegislativeProposal {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AnnualReport, { onDelete: 'RESTRICT' })
  @Column('uuid')
  annualReportId!: string;
  @Column('int') position!: number;
  /** The law or other act that should change. */
  @Column('text') act!: string;
  @Column('text') bodyKk!: string;
  @Column('text') bodyRu!: string;
}
