import type { LocalDate } from '@shared/law/local-date';
import type { AssessedStatus } from '@shared/recommendations/recommendation.statuses';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AnnualRecommendation } from '../annual-reports';
import { Visit } from '../visits';

/** What the mechanism itself finds of a recommendation, on a visit or otherwise; append-only, kept apart from what was stated. */
@Entity('assessments')
@Index('assessments_annual_recommendation_id_idx', ['annualRecommendationId'])
@Check('assessments_status_check', `status in ('partly_implemented', 'implemented', 'not_implemented', 'overtaken')`)
@Check('assessments_grounds_check', `btrim(grounds) <> ''`)
export class Assessment {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AnnualRecommendation, { onDelete: 'RESTRICT' })
  @Column('uuid')
  annualRecommendationId!: string;
  @ForeignKey(() => Visit, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  visitId!: string | null;
  @Column('text') status!: AssessedStatus;
  @Column('text') grounds!: string;
  @Column('date') assessedOn!: LocalDate;
  @Column('timestamptz') createdAt!: Date;
}
