import type { GroundId } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type { SuspensionOutcome } from '@shared/participants/mandate.contract';
import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { DisqualificationGround } from './disqualification-ground.entity';
import { Participant } from './participant.entity';

/** A ground of 11-3 that is examined, and what came of it. Papers are named, what they say is not kept. */
@Entity('suspensions')
@Check('suspensions_basis_check', `btrim(basis) <> ''`)
@Check('suspensions_outcome_check', `outcome in ('cleared', 'established')`)
@Check('suspensions_lifted_on_check', 'lifted_on >= starts_on')
@Check(
  'suspensions_lifted_check',
  `(outcome is null) = (lifted_on is null) and (outcome is null) = (evidence is null) and btrim(coalesce(evidence, '-')) <> ''`,
)
@Exclusion(
  'suspensions_never_overlap',
  `using gist (participant_id with =, daterange(starts_on, case when outcome = 'cleared' then lifted_on end, '[)') with &&)`,
)
export class Suspension {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @ForeignKey(() => DisqualificationGround, { onDelete: 'RESTRICT' })
  @Column('text')
  groundCode!: GroundId;
  @Column('text') basis!: string;
  /** First day without powers. */
  @Column('date') startsOn!: LocalDate;
  @Column({ type: 'text', nullable: true }) outcome!: SuspensionOutcome | null;
  /** First day with powers again, or the day on which the ground was established. */
  @Column({ type: 'date', nullable: true }) liftedOn!: LocalDate | null;
  @Column({ type: 'text', nullable: true }) evidence!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
