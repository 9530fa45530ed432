import type { VoteChoice } from '@shared/council/council.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AgendaItem } from './agenda-item.entity';
import { CouncilMember } from './council-member.entity';

/** Append-only: a vote that is cast is neither changed nor taken back. */
@Entity('votes')
@Unique('votes_agenda_item_id_council_member_id_key', ['agendaItemId', 'councilMemberId'])
@Check('votes_choice_check', `choice in ('for', 'against', 'abstain')`)
export class Vote {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AgendaItem, { onDelete: 'RESTRICT' })
  @Column('uuid')
  agendaItemId!: string;
  @ForeignKey(() => CouncilMember, { onDelete: 'RESTRICT' })
  @Column('uuid')
  councilMemberId!: string;
  @Column('text') choice!: VoteChoice;
  @Column('timestamptz') castAt!: Date;
}
