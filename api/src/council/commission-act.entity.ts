import type { CommissionActKind } from '@shared/council/commission.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StoredFile } from '../platform/files';

/** Append-only: the Ombudsman's act that forms a commission, and the acts by which a commission elects (11-2(1)). */
@Entity('commission_acts')
@Unique('commission_acts_kind_number_dated_on_key', ['kind', 'number', 'datedOn'])
@Check('commission_acts_kind_check', `kind in ('formation', 'election')`)
@Check('commission_acts_number_check', `btrim(number) <> ''`)
@Check('commission_acts_formation_check', `kind = 'election' or (dated_on is not null and commissioners is not null)`)
@Check('commission_acts_election_check', `kind = 'formation' or (dated_on is not null and formation_id is not null)`)
export class CommissionAct {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: CommissionActKind;
  @Column('text') number!: string;
  /** Unknown for what was one line of text before the register. */
  @Column({ type: 'date', nullable: true }) datedOn!: LocalDate | null;
  @Column({ type: 'int', nullable: true }) commissioners!: number | null;
  @ForeignKey(() => CommissionAct, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  formationId!: string | null;
  @ForeignKey(() => StoredFile, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  fileId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
