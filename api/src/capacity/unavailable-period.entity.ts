import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Participant } from '../participants';

/** Days on which a participant has no time, without a reason; withdrawn, never deleted, so that a draw can be judged again. */
@Entity('unavailable_periods')
@Index('unavailable_periods_participant_id_idx', ['participantId'])
@Check('unavailable_periods_days_check', 'ends_on >= starts_on')
@Check('unavailable_periods_not_past_check', 'ends_on >= declared_on')
export class UnavailablePeriod {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('date') startsOn!: LocalDate;
  @Column('date') endsOn!: LocalDate;
  @Column('date') declaredOn!: LocalDate;
  @Column('timestamptz') declaredAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) withdrawnAt!: Date | null;
}
