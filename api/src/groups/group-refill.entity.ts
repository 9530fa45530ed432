import { type SubstitutionReason, substitutionReasons } from '@shared/groups/reasons';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { GroupMember } from './group-member.entity';
import { VisitGroup } from './visit-group.entity';

/** The lot for a seat that somebody left, why it was left, and all that recomputes it; append-only. */
@Entity('group_refills')
@Unique(['groupId', 'n'])
@Unique(['vacatedById'])
@Check('group_refills_frozen_check', `frozen_sha256 = encode(sha256(convert_to(frozen, 'UTF8')), 'hex')`)
@Check('group_refills_drawn_check', `seed ~ '^[0-9a-f]{64}$' and cardinality(drawn) <= 1`)
@Check('group_refills_reason_check', `reason in (${substitutionReasons.map((reason) => `'${reason}'`).join(', ')})`)
export class GroupRefill {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitGroup, { onDelete: 'RESTRICT' })
  @Column('uuid')
  groupId!: string;
  @Column('int') n!: number;
  @ForeignKey(() => GroupMember, { onDelete: 'RESTRICT' })
  @Column('uuid')
  vacatedById!: string;
  @Column('text') reason!: SubstitutionReason;
  @Column('text') rule!: string;
  /** Canonical JSON of what this lot was drawn from. */
  @Column('text') frozen!: string;
  @Column('text') frozenSha256!: string;
  @Column('text') seed!: string;
  /** One participant; nobody where the seat could not be filled. */
  @Column('uuid', { array: true }) drawn!: string[];
  @Column('timestamptz') createdAt!: Date;
}
