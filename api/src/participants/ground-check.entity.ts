import type { GroundId } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type { GroundResult } from '@shared/participants/application.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Application } from './application.entity';
import { DisqualificationGround } from './disqualification-ground.entity';

/** Only the outcome is kept, never medical or criminal detail (11-3). */
@Entity('ground_checks')
@Unique('ground_checks_application_id_ground_code_key', ['applicationId', 'groundCode'])
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
  @Column('boolean') declaredClear!: boolean;
  @Column('text') evidence!: string;
  @Column('text') result!: GroundResult;
  @Column('date') checkedOn!: LocalDate;
  @Column('text') checkedBy!: string;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
