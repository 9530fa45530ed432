import type { FindingTheme } from '@shared/visit-reports/visit-report.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Authority } from '../authorities';
import { VisitReport } from './visit-report.entity';

/** A recommendation of one visit, addressed to one authority; the annual report draws them together (11-9(2)). */
@Entity('recommendations')
@Unique(['reportId', 'position'])
@Check(
  'recommendations_theme_check',
  `theme in ('treatment', 'protection_measures', 'material_conditions', 'regime_and_activities', 'medical_services', 'personnel')`,
)
@Check('recommendations_body_check', `btrim(body) <> ''`)
export class ReportRecommendation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitReport, { onDelete: 'RESTRICT' })
  @Column('uuid')
  reportId!: string;
  @Column('int') position!: number;
  @ForeignKey(() => Authority, { onDelete: 'RESTRICT' })
  @Column('uuid')
  authorityId!: string;
  @Column('text') theme!: FindingTheme;
  @Column('text') body!: string;
}
