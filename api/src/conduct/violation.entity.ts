import { type BreachableDuty, breachableDuties, type ViolationOutcome } from '@shared/conduct/violation.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant, Termination } from '../participants';

const duties = breachableDuties.map((duty) => `'${duty}'`).join(', ');

/** An entry of the register of 11-5(5): decided once, never deleted; a correction is another entry. */
@Entity('violations')
@Unique('violations_corrects_id_key', ['correctsId'])
@Index('violations_participant_id_idx', ['participantId'])
@Check('violations_duty_check', `duty in (${duties})`)
@Check('violations_evidence_check', `btrim(evidence) <> ''`)
@Check('violations_outcome_check', `outcome in ('no_violation', 'warning', 'powers_ended')`)
@Check('violations_found_on_check', 'found_on >= happened_on')
@Check(
  'violations_decided_check',
  `(outcome is null) = (decided_on is null) and (outcome is null) = (coalesce(btrim(decided_by), '') = '')`,
)
@Check('violations_decided_on_check', 'decided_on >= found_on')
@Check('violations_termination_check', `(outcome is not distinct from 'powers_ended') = (termination_id is not null)`)
export class Violation {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('text') duty!: BreachableDuty;
  @Column('date') happenedOn!: LocalDate;
  @Column('date') foundOn!: LocalDate;
  @Column('text') evidence!: string;
  @ForeignKey(() => Violation, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  correctsId!: string | null;
  @Column({ type: 'text', nullable: true }) outcome!: ViolationOutcome | null;
  @Column({ type: 'text', nullable: true }) decidedBy!: string | null;
  @Column({ type: 'date', nullable: true }) decidedOn!: LocalDate | null;
  @ForeignKey(() => Termination, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  terminationId!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
