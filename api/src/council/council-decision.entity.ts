import type { DecisionOutcome, DecisionSubject } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AgendaItem } from './agenda-item.entity';

/** Append-only; says what the agenda item and its votes said at the count. */
@Entity('council_decisions')
@Unique('council_decisions_number_key', ['number'])
@Unique('council_decisions_agenda_item_id_key', ['agendaItemId'])
@Check('council_decisions_outcome_check', `outcome in ('adopted', 'rejected')`)
@Check('council_decisions_votes_check', `(outcome = 'adopted') = (votes_for > votes_against)`)
export class CouncilDecision {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') number!: string;
  @ForeignKey(() => AgendaItem, { onDelete: 'RESTRICT' })
  @Column('uuid')
  agendaItemId!: string;
  @Column('date') decidedOn!: LocalDate;
  @Column('text') outcome!: DecisionOutcome;
  @Column('int') votesFor!: number;
  @Column('int') votesAgainst!: number;
  @Column('int') votesAbstained!: number;
  @Column('text') subjectType!: DecisionSubject;
  @Column({ type: 'uuid', nullable: true }) subjectId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
