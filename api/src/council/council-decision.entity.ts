import type { Majority, Quorum } from '@shared/acts/act.contract';
import type { DecisionSubject } from '@shared/council/council.contract';
import type { DecisionOutcome } from '@shared/council/decision.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActEdition } from '../acts';
import { AgendaItem } from './agenda-item.entity';

/** Append-only; says what the agenda item, its votes and the regulation of the day said at the count. */
@Entity('council_decisions')
@Unique('council_decisions_number_key', ['number'])
@Unique('council_decisions_agenda_item_id_key', ['agendaItemId'])
@Unique('council_decisions_supersedes_id_key', ['supersedesId'])
@Check('council_decisions_outcome_check', `outcome in ('adopted', 'rejected')`)
@Check(
  'council_decisions_votes_check',
  `(outcome = 'adopted') = case majority when 'of_votes' then votes_for > votes_against
    when 'of_present' then votes_for * 2 > taking_part when 'of_members' then votes_for * 2 > council_size end`,
)
@Check(
  'council_decisions_rule_check',
  `majority in ('of_votes', 'of_present', 'of_members') and quorum in ('half', 'more_than_half', 'two_thirds')
    and votes_for + votes_against + votes_abstained <= taking_part`,
)
@Check('council_decisions_quorum_check', `quorum_needed is null or taking_part >= quorum_needed`)
@Check('council_decisions_supersedes_check', `supersedes_id is null or (outcome = 'adopted' and supersedes_id <> id)`)
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
  /** The edition of the Council's regulation in force on the day of the session. */
  @ForeignKey(() => ActEdition, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  regulationId!: string | null;
  @Column({ type: 'text', nullable: true }) quorum!: Quorum | null;
  @Column({ type: 'int', nullable: true }) quorumNeeded!: number | null;
  @Column('text') majority!: Majority;
  @Column('int') councilSize!: number;
  @Column('int') takingPart!: number;
  @Column('int') conflicted!: number;
  @ForeignKey(() => CouncilDecision, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  supersedesId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
