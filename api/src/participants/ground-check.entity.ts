import type { GroundId } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type { GroundResult } from '@shared/participants/application.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Application } from './application.entity';
import { DisqualificationGround } from './disqualification-ground.entity';

/**
 * One line of the ledger of a ground: only the outcome is kept, never medical or criminal detail (11-3). Append-only: a
 * new check supersedes the ones before it.
 */
@Entity('ground_checks')
@Unique('ground_checks_number_key', ['applicationId', 'groundCode', 'number'])
@Check('ground_checks_good_until_check', 'good_until >= checked_on')
@Check('ground_checks_evidence_check', `btrim(evidence) <> ''`)
@Check('ground_checks_result_check', `result in ('clear', 'met')`)
export class GroundCheck {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Application, { onDelete: 'RESTRICT' })
  @Column('uuid')
  applicationId!: string;
  @ForeignKey(() => DisqualificationGround, { onDelete: 'RESTRICT' })
  @Column('text')
  groundCode!: GroundId;
  /** Of this ground's checks: 1, 2, 3 … */
  @Column('int') number!: number;
  @Column('boolean') declaredClear!: boolean;
  @Column('text') evidence!: string;
  @Column('text') result!: GroundResult;
  @Column('date') checkedOn!: LocalDate;
  /** Last day on which the evidence counts; null where it does not run out. */
  @Column({ type: 'date', nullable: true }) goodUntil!: LocalDate | null;
  @Column('text') checkedBy!: string;
  @Column('timestamptz') createdAt!: Date;
}
