import { type ExclusionReason, exclusionReasons, type ExclusionSource } from '@shared/groups/reasons';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from '../participants';
import { VisitGroup } from './visit-group.entity';

/** Who was left out of the lot and why, by the closed list of 11-8(2), and who said so; append-only. */
@Entity('group_exclusions')
@Unique(['groupId', 'participantId'])
@Check('group_exclusions_reason_check', `reason in (${exclusionReasons.map((reason) => `'${reason}'`).join(', ')})`)
@Check('group_exclusions_source_check', `source in ('register', 'office')`)
export class GroupExclusion {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitGroup, { onDelete: 'RESTRICT' })
  @Column('uuid')
  groupId!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('text') reason!: ExclusionReason;
  @Column('text') source!: ExclusionSource;
  @Column('timestamptz') createdAt!: Date;
}
