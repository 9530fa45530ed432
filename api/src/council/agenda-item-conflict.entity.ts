import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AgendaItem } from './agenda-item.entity';
import { CouncilMember } from './council-member.entity';

/** Append-only: a member in a conflict of interest has no vote on this item. */
@Entity('agenda_item_conflicts')
@Unique('agenda_item_conflicts_agenda_item_id_council_member_id_key', ['agendaItemId', 'councilMemberId'])
export class AgendaItemConflict {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AgendaItem, { onDelete: 'RESTRICT' })
  @Column('uuid')
  agendaItemId!: string;
  @ForeignKey(() => CouncilMember, { onDelete: 'RESTRICT' })
  @Column('uuid')
  councilMemberId!: string;
  /** Read by the member, the office and the Ombudsman alone. */
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  @Column('timestamptz') declaredAt!: Date;
}
