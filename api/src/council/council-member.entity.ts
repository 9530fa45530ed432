import type { DepartureReason } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CommissionAct } from './commission-act.entity';

@Entity('council_members')
@Index('council_members_ombudsman_key', { synchronize: false })
@Check('council_members_election_act_check', 'ex_officio or election_act_id is not null')
@Check('council_members_citizen_check', 'ex_officio or is_citizen')
@Check('council_members_term_check', 'term_to is null or term_to > term_from')
@Check('council_members_ended_check', 'ended_on is null or ended_on > term_from')
@Check(
  'council_members_departure_reason_check',
  `departure_reason in ('resigned', 'recalled', 'citizenship_lost', 'died', 'left_office', 'other')`,
)
export class CouncilMember {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') fullName!: string;
  @Column({ type: 'boolean', default: false }) exOfficio!: boolean;
  @Column('boolean') isCitizen!: boolean;
  @ForeignKey(() => CommissionAct, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  electionActId!: string | null;
  @Column('date') termFrom!: LocalDate;
  /** Last day of the term. */
  @Column({ type: 'date', nullable: true }) termTo!: LocalDate | null;
  /** First day on which the member no longer sits. */
  @Column({ type: 'date', nullable: true }) endedOn!: LocalDate | null;
  @Column({ type: 'text', nullable: true }) departureReason!: DepartureReason | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
