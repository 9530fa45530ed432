import { groupStatuses, type GroupStatus, type Needs } from '@shared/groups/group.contract';
import { type AbandonmentReason, abandonmentReasons } from '@shared/groups/reasons';
import type { LocalDate } from '@shared/law/local-date';
import { VISIT_KINDS, type VisitKind } from '@shared/law/visit-kinds';
import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { CouncilDecision } from '../council';
import { Place } from '../places';
import { PlannedVisit } from '../plans';

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** A group from the frozen record of its draw to its visit (11-8(1)); what was frozen never changes, nor what was drawn. */
@Entity('visit_groups')
@Check('visit_groups_kind_check', `kind in (${listed(VISIT_KINDS.map(({ id }) => id))})`)
@Check('visit_groups_seats_check', 'seats between 1 and 30')
@Check('visit_groups_status_check', `status in (${listed(groupStatuses)})`)
@Check('visit_groups_days_check', 'ends_on >= starts_on')
@Check('visit_groups_frozen_check', `frozen_sha256 = encode(sha256(convert_to(frozen, 'UTF8')), 'hex')`)
@Check('visit_groups_closed_check', `(status = 'frozen') <= (commitments_closed_at is null)`)
@Check('visit_groups_drawn_check', `(status in ('drawn', 'decided', 'set_out', 'dissolved')) = (seed is not null)`)
@Check('visit_groups_decided_check', `(status in ('decided', 'set_out', 'dissolved')) = (decision_id is not null)`)
@Check('visit_groups_decided_on_check', '(decision_id is null) = (decided_on is null)')
@Check('visit_groups_abandoned_check', `(status = 'abandoned') = (abandonment_reason is not null)`)
@Check('visit_groups_abandonment_reason_check', `abandonment_reason in (${listed(abandonmentReasons)})`)
@Exclusion(
  'visit_groups_one_draw_for_a_visit',
  `using gist (place_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status not in ('dissolved', 'abandoned'))`,
)
export class VisitGroup {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: VisitKind;
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @Column('uuid')
  placeId!: string;
  @ForeignKey(() => PlannedVisit, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  plannedVisitId!: string | null;
  @Column('date') startsOn!: LocalDate;
  @Column('date') endsOn!: LocalDate;
  @Column('int') seats!: number;
  @Column('jsonb') needs!: Needs;
  /** Name of the rule by which the lot is drawn. */
  @Column('text') rule!: string;
  /** Canonical JSON of all that the lot is drawn from; kept as text, because its bytes are hashed. */
  @Column('text') frozen!: string;
  @Column('text') frozenSha256!: string;
  @Column({ type: 'timestamptz', nullable: true }) commitmentsClosedAt!: Date | null;
  /** 64 hex digits; null before the draw, like the two below. */
  @Column({ type: 'text', nullable: true }) seed!: string | null;
  /** In the order in which they were drawn. */
  @Column('uuid', { array: true, nullable: true }) drawn!: string[] | null;
  @Column({ type: 'date', nullable: true }) drawnOn!: LocalDate | null;
  @Column({ type: 'text', default: 'frozen' }) status!: GroupStatus;
  @ForeignKey(() => CouncilDecision, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @Column({ type: 'date', nullable: true }) decidedOn!: LocalDate | null;
  @Column({ type: 'text', nullable: true }) abandonmentReason!: AbandonmentReason | null;
  @Column({ type: 'date', nullable: true }) abandonedOn!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
