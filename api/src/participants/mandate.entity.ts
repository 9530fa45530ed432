import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Application } from './application.entity';
import { Participant } from './participant.entity';

/** Append-only: what the Council gave. That it ends earlier is said by terminations and suspensions. */
@Entity('mandates')
@Unique('mandates_application_id_key', ['applicationId'])
@Check('mandates_days_check', 'ends_on is null or ends_on > starts_on')
@Exclusion('mandates_never_overlap', `using gist (participant_id with =, daterange(starts_on, ends_on, '[]') with &&)`)
export class Mandate {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @ForeignKey(() => Application, { onDelete: 'RESTRICT' })
  @Column('uuid')
  applicationId!: string;
  @ForeignKey('CouncilDecision', { onDelete: 'RESTRICT' })
  @Column('uuid')
  decisionId!: string;
  @Column('date') startsOn!: LocalDate;
  /** Last day; null until further notice. */
  @Column({ type: 'date', nullable: true }) endsOn!: LocalDate | null;
  @Column('timestamptz') createdAt!: Date;
}
