import type { FindingSource, FindingTheme } from '@shared/visit-reports/visit-report.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { VisitReport } from './visit-report.entity';

@Entity('findings')
@Unique(['reportId', 'position'])
@Check(
  'findings_theme_check',
  `theme in ('treatment', 'protection_measures', 'material_conditions', 'regime_and_activities', 'medical_services', 'personnel')`,
)
@Check('findings_body_check', `btrim(body) <> ''`)
@Check(
  'findings_sources_check',
  `sources <@ array['held_persons', 'staff', 'registers', 'own_observation'] and sources <> '{}'`,
)
export class Finding {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitReport, { onDelete: 'RESTRICT' })
  @Column('uuid')
  reportId!: string;
  @Column('int') position!: number;
  @Column('text') theme!: FindingTheme;
  @Column('text') body!: string;
  @Column({ type: 'text', array: true }) sources!: FindingSource[];
}
