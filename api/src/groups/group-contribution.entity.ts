import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CouncilMember } from '../council';
import { VisitGroup } from './visit-group.entity';

/** A Council member's part in the seed: committed to once, revealed once, never changed (11-8(2)). */
@Entity('group_contributions')
@Unique(['groupId', 'councilMemberId'])
@Unique(['groupId', 'commitment'])
@Check('group_contributions_commitment_check', `commitment ~ '^[0-9a-f]{64}$'`)
@Check(
  'group_contributions_secret_check',
  `secret ~ '^[0-9a-f]{64}$' and commitment = encode(sha256(convert_to('npm-draw-commitment/1' || E'\\n' || group_id::text || E'\\n' || secret, 'UTF8')), 'hex')`,
)
@Check('group_contributions_revealed_check', '(secret is null) = (revealed_at is null)')
export class GroupContribution {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitGroup, { onDelete: 'RESTRICT' })
  @Column('uuid')
  groupId!: string;
  @ForeignKey(() => CouncilMember, { onDelete: 'RESTRICT' })
  @Column('uuid')
  councilMemberId!: string;
  @Column('text') commitment!: string;
  @Column('timestamptz') committedAt!: Date;
  /** Read by nobody before the lot is drawn. */
  @Column({ type: 'text', nullable: true }) secret!: string | null;
  @Column({ type: 'timestamptz', nullable: true }) revealedAt!: Date | null;
}
