import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('council_members')
@Index('council_members_ombudsman_key', { synchronize: false })
@Check('council_members_election_act_check', `ex_officio or coalesce(btrim(election_act), '') <> ''`)
@Check('council_members_citizen_check', 'ex_officio or is_citizen')
@Check('council_members_term_check', 'term_to is null or term_to > term_from')
@Check('council_members_ended_check', 'ended_on is null or ended_on > term_from')
export class CouncilMember {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') fullName!: string;
  @Column({ type: 'boolean', default: false }) exOfficio!: boolean;
  @Column('boolean') isCitizen!: boolean;
  @Column({ type: 'text', nullable: true }) electionAct!: string | null;
  @Column('date') termFrom!: LocalDate;
  /** Last day of the term. */
  @Column({ type: 'date', nullable: true }) termTo!: LocalDate | null;
  /** First day on which the member no longer sits. */
  @Column({ type: 'date', nullable: true }) endedOn!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
