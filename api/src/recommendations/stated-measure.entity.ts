import type { LocalDate } from '@shared/law/local-date';
import type { StatedStatus } from '@shared/recommendations/recommendation.statuses';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AnnualRecommendation, Dispatch } from '../annual-reports';

/** What the body itself says about one recommendation in its written answer (11-11(2)); append-only. */
@Entity('stated_measures')
@Unique(['dispatchId', 'annualRecommendationId'])
@Check(
  'stated_measures_status_check',
  `status in ('accepted', 'partly_accepted', 'rejected', 'in_progress', 'partly_implemented', 'implemented', 'not_implemented')`,
)
@Check('stated_measures_measures_check', `btrim(measures) <> ''`)
export class StatedMeasure {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Dispatch, { onDelete: 'RESTRICT' })
  @Column('uuid')
  dispatchId!: string;
  @ForeignKey(() => AnnualRecommendation, { onDelete: 'RESTRICT' })
  @Column('uuid')
  annualRecommendationId!: string;
  @Column('text') status!: StatedStatus;
  @Column('text') measures!: string;
  @Column('date') statedOn!: LocalDate;
  @Column('timestamptz') createdAt!: Date;
}
