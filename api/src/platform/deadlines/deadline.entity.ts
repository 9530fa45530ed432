import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { TermStep } from '@shared/law';
import type { ClockId } from '@shared/law/clocks';
import type { LocalDate } from '@shared/law/local-date';
import type { ProvisionId } from '@shared/law/provisions';

/** The clocks that run over working days; the periodic cycle is counted from visits and needs no row. */
export type DeadlineClock = Exclude<ClockId, 'periodic_cycle'>;

/** One running or finished clock. Its ends were counted when it started and are never counted again. */
@Entity('deadlines')
@Check('deadlines_clock_check', `clock in ('publication', 'dispatch', 'answer')`)
@Check('deadlines_ends_check', 'statutory_end >= event_on and effective_end >= statutory_end')
@Check('deadlines_met_check', 'met_on is null or met_on >= event_on')
@Index('deadlines_clock_subject_id_key', ['clock', 'subjectId'], { unique: true })
@Index('deadlines_effective_end_idx', { synchronize: false })
export class Deadline {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') clock!: DeadlineClock;
  @Column('text') provision!: ProvisionId;
  @Column('text') subjectType!: string;
  @Column('uuid') subjectId!: string;
  /** The state body whose clock it is, where each has its own. */
  @Column('uuid', { nullable: true }) authorityId!: string | null;
  @Column('date') eventOn!: LocalDate;
  @Column('date') statutoryEnd!: LocalDate;
  /** The last day that is no breach. */
  @Column('date') effectiveEnd!: LocalDate;
  @Column('jsonb') steps!: readonly TermStep[];
  @Column('date', { nullable: true }) metOn!: LocalDate | null;
  @Column('timestamptz', { nullable: true }) warnedAt!: Date | null;
  /** What was known then: a breach stays recorded when an earlier date of fulfilment comes to light. */
  @Column('timestamptz', { nullable: true }) breachedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
