import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Allotment, PlannedVisit } from '../plans';
import { VisitProposal } from '../visit-proposals';
import { Visit } from '../visits';

/**
 * Money of a year that was spent on a visit (11-7(2)); append-only. It names exactly one of the three: with none it would be
 * of no fund and nobody could tell what it paid for, with two it could be counted twice.
 */
@Entity('spendings')
@Unique(['reversesId'])
@Index('spendings_year_idx', ['year'])
@Index('spendings_planned_visit_id_idx', ['plannedVisitId'])
@Index('spendings_proposal_id_idx', ['proposalId'])
@Check('spendings_subject_check', 'num_nonnulls(planned_visit_id, proposal_id, visit_id) = 1')
@Check(
  'spendings_amount_check',
  '(case when reverses_id is null then amount_tiyn between 1 and 1000000000000 else amount_tiyn < 0 end)',
)
@Check('spendings_year_check', 'spent_on >= make_date(year, 1, 1)')
@Check('spendings_day_check', `spent_on <= (recorded_at at time zone 'Asia/Almaty')::date`)
@Check('spendings_note_check', `btrim(note) <> '' and (reverses_id is null or note is not null)`)
export class Spending {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** The year whose money it takes. */
  @ForeignKey(() => Allotment, { onDelete: 'RESTRICT' })
  @Column('int')
  year!: number;
  @ForeignKey(() => PlannedVisit, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  plannedVisitId!: string | null;
  @ForeignKey(() => VisitProposal, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  proposalId!: string | null;
  @ForeignKey(() => Visit, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  visitId!: string | null;
  /** Below zero for a reversal. */
  @Column('bigint') amountTiyn!: number;
  @Column('date') spentOn!: LocalDate;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @ForeignKey(() => Spending, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  reversesId!: string | null;
  /** The account that recorded it. */
  @Column('text') recordedBy!: string;
  @Column('timestamptz') recordedAt!: Date;
}
