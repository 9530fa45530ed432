import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Authority } from '../authorities';
import { AnnualReport } from './annual-report.entity';

/** A recommendation to one authorised body (11-9(2)); `sourceIds` are the visit reports' recommendations behind it. */
@Entity('annual_recommendations')
@Unique('annual_recommendations_annual_report_id_position_key', ['annualReportId', 'position'], {
  deferrable: 'INITIALLY IMMEDIATE',
})
@Check('annual_recommendations_body_kk_check', `btrim(body_kk) <> ''`)
@Check('annual_recommendations_body_ru_check', `btrim(body_ru) <> ''`)
export class AnnualRecommendation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AnnualReport, { onDelete: 'RESTRICT' })
  @Column('uuid')
  annualReportId!: string;
  @Column('int') position!: number;
  @ForeignKey(() => Authority, { onDelete: 'RESTRICT' })
  @Column('uuid')
  authorityId!: string;
  @Column('text') bodyKk!: string;
  @Column('text') bodyRu!: string;
  @Column({ type: 'uuid', array: true, default: '{}' }) sourceIds!: string[];
}
