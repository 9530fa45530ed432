import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Participant } from '../participants';
import { VisitGroup } from './visit-group.entity';

/** The chance that a participant had in one lot of a group, as its frozen record says; append-only. */
@Entity('group_chances')
@Index('group_chances_participant_id_idx', ['participantId'])
@Check('group_chances_chance_check', `chance ~ '^\\d+/\\d+$'`)
export class GroupChance {
  @ForeignKey(() => VisitGroup, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  groupId!: string;
  /** 0 for the draw of the group, n for its n-th refill. */
  @PrimaryColumn('int') n!: number;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  participantId!: string;
  /** A reduced fraction, e.g. `3/20`. */
  @Column('text') chance!: string;
}
