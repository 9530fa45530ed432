import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AgendaItem } from './agenda-item.entity';
import { CouncilMember } from './council-member.entity';

/** Append-only: that a member has voted in a secret ballot, and never what. */
@Entity('ballot_receipts')
@Unique('ballot_receipts_agenda_item_id_council_member_id_key', ['agendaItemId', 'councilMemberId'])
export class BallotReceipt {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AgendaItem, { onDelete: 'RESTRICT' })
  @Column('uuid')
  agendaItemId!: string;
  @ForeignKey(() => CouncilMember, { onDelete: 'RESTRICT' })
  @Column('uuid')
  councilMemberId!: string;
  @Column('timestamptz') castAt!: Date;
}
