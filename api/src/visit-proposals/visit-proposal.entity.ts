import type { LocalDate } from '@shared/law/local-date';
import { INTERIM_PURPOSES, type InterimPurpose } from '@shared/law/visit-kinds';
import {
  type ProposalKind,
  proposalKinds,
  type ProposalStatus,
  proposalStatuses,
} from '@shared/visit-proposals/visit-proposal.contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CouncilDecision } from '../council';
import { Place } from '../places';
import { Visit } from '../visits';

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** An interim or special visit on which the Council decides (11-7(1)(2), 11-7(1)(3), 11-7(2)). */
@Entity('visit_proposals')
@Index('visit_proposals_place_id_idx', ['placeId'])
@Index('visit_proposals_open_key', { synchronize: false })
@Check('visit_proposals_kind_check', `kind in (${listed(proposalKinds)})`)
@Check('visit_proposals_purposes_check', `interim_purposes <@ array[${listed(INTERIM_PURPOSES.map(({ id }) => id))}]`)
@Check('visit_proposals_status_check', `status in (${listed(proposalStatuses)})`)
@Check('visit_proposals_decide_by_check', 'decide_by >= proposed_on')
@Check('visit_proposals_cost_check', 'cost_tiyn >= 0')
@Check(
  'visit_proposals_interim_check',
  `(kind = 'interim') = (basis_visit_id is not null) and (kind = 'interim') = (interim_purposes <> '{}')`,
)
@Check(
  'visit_proposals_decided_check',
  `(status in ('adopted', 'rejected')) = (decision_id is not null) and (decision_id is null) = (decided_on is null)`,
)
export class VisitProposal {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: ProposalKind;
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @Column('uuid')
  placeId!: string;
  @ForeignKey(() => Visit, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  basisVisitId!: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) interimPurposes!: InterimPurpose[];
  @Column({ type: 'text', default: 'proposed' }) status!: ProposalStatus;
  @Column('date') proposedOn!: LocalDate;
  /** The account that proposed it. */
  @Column('text') proposedBy!: string;
  @Column({ type: 'date', nullable: true }) decideBy!: LocalDate | null;
  @Column('bigint') costTiyn!: number;
  @Column({ type: 'text', nullable: true }) grounds!: string | null;
  @ForeignKey(() => CouncilDecision, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @Column({ type: 'date', nullable: true }) decidedOn!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
