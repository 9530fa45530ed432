import type { GroupMemberStatus } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from '../participants';
import { VisitGroup } from './visit-group.entity';

/** A seat and who holds or held it. The days are the group's, kept here for the constraint on one visit a day. */
@Entity('group_members')
@Unique(['groupId', 'participantId'])
@Check('group_members_status_check', `status in ('active', 'recused', 'withdrawn')`)
@Check(
  'group_members_recusal_check',
  `(status = 'recused') = (recusal_reason is not null) and btrim(recusal_reason) <> ''`,
)
@Exclusion(
  'group_members_one_visit_a_day',
  `using gist (participant_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status = 'active')`,
)
export class GroupMember {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitGroup, { onDelete: 'RESTRICT' })
  @Column('uuid')
  groupId!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('date') startsOn!: LocalDate;
  @Column('date') endsOn!: LocalDate;
  @Column({ type: 'text', default: 'active' }) status!: GroupMemberStatus;
  @Column({ type: 'timestamptz', nullable: true }) impartialityDeclaredAt!: Date | null;
  /** Read by the Ombudsman and the office only. */
  @Column({ type: 'text', nullable: true }) recusalReason!: string | null;
  @ForeignKey(() => GroupMember, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  replacesId!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
