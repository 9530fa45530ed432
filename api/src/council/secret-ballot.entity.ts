import type { VoteChoice } from '@shared/council/council.contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AgendaItem } from './agenda-item.entity';

/** What was voted, by nobody and at no time: the database writes the ballots of an item anew with each that comes. */
@Entity('secret_ballots')
@Index('secret_ballots_agenda_item_id_idx', ['agendaItemId'])
@Check('secret_ballots_choice_check', `choice in ('for', 'against', 'abstain')`)
export class SecretBallot {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AgendaItem, { onDelete: 'RESTRICT' })
  @Column('uuid')
  agendaItemId!: string;
  @Column('text') choice!: VoteChoice;
}
