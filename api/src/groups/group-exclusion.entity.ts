import { type ExclusionReason, exclusionReasons } from '@shared/groups/group.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from '../participants';
import { VisitGroup } from './visit-group.entity';

/** Who was left out of the lot and why, by the closed list of 11-8(2); append-only. */
@Entity('group_exclusions')
@Unique(['groupId', 'participantId'])
@Check('group_exclusions_reason_check', `reason in (${exclusionReasons.map((reason) => `'${reason}'`).join(', ')})`)
export class GroupExclusion {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitGroup, { onDelete: 'RESTRICT' })
  @Column('uuid')
  groupId!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('text') reason!: ExclusionReason;
  @Column('timestamptz') createdAt!: Date;
}
