import type { ActCode, EditionStatus, EditionSummary } from '@shared/acts/act.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { StoredFile } from '../platform/files';

/** One edition of one of the five acts (11-2(2)); once approved nothing of it changes but its end, once. */
@Entity('act_editions')
@Index('act_editions_draft_key', { synchronize: false })
@Check(
  'act_editions_code_check',
  `code in ('council_regulation', 'selection_order', 'group_formation_order', 'visit_recommendations', 'annual_report_order')`,
)
@Check('act_editions_status_check', `status in ('draft', 'approved')`)
@Check('act_editions_approved_check', `status = 'draft' or (number is not null and file_id is not null)`)
@Check('act_editions_in_force_from_check', 'in_force_from >= approved_on')
@Check('act_editions_repealed_on_check', 'repealed_on > in_force_from')
@Check('act_editions_parameters_check', `jsonb_typeof(parameters) = 'object'`)
@Exclusion(
  'act_editions_one_in_force',
  `using gist (code with =, daterange(in_force_from, repealed_on) with &&) where (status = 'approved')`,
)
export class ActEdition {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') code!: ActCode;
  @Column({ type: 'text', default: 'draft' }) status!: EditionStatus;
  @Column({ type: 'text', nullable: true }) number!: string | null;
  @Column('text') titleKk!: string;
  @Column('text') titleRu!: string;
  @Column({ type: 'text', nullable: true }) titleEn!: string | null;
  @Column({ type: 'date', nullable: true }) approvedOn!: LocalDate | null;
  @Column('date') inForceFrom!: LocalDate;
  /** First day on which it no longer holds: that of the next edition, or of a repeal. */
  @Column({ type: 'date', nullable: true }) repealedOn!: LocalDate | null;
  @Column('jsonb') parameters!: EditionSummary['parameters'];
  @ForeignKey(() => StoredFile, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
