import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Draw } from './draw';
import { GroupMember } from './group-member.entity';
import { VisitGroup } from './visit-group.entity';

/** The lot for a seat that was left, with all that recomputes it; append-only. */
@Entity('group_refills')
@Unique(['groupId', 'n'])
@Unique(['vacatedById'])
@Check('group_refills_draw_check', `draw ->> 'sha256' = encode(sha256(convert_to(draw ->> 'input', 'UTF8')), 'hex')`)
export class GroupRefill {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitGroup, { onDelete: 'RESTRICT' })
  @Column('uuid')
  groupId!: string;
  @Column('int') n!: number;
  @ForeignKey(() => GroupMember, { onDelete: 'RESTRICT' })
  @Column('uuid')
  vacatedById!: string;
  @Column('jsonb') draw!: Draw;
  @Column('timestamptz') createdAt!: Date;
}
