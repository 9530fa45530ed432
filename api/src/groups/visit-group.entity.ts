import { groupStatuses, type GroupStatus } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import { VISIT_KINDS, type VisitKind } from '@shared/law/visit-kinds';
import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { CouncilDecision } from '../council';
import { Place } from '../places';
import { PlannedVisit } from '../plans';
import type { Draw, Needs } from './draw';

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** A group as the lot drew it (11-8(1)); what the lot was drawn from stays in `draw` and never changes. */
@Entity('visit_groups')
@Check('visit_groups_kind_check', `kind in (${listed(VISIT_KINDS.map(({ id }) => id))})`)
@Check('visit_groups_seats_check', 'seats between 1 and 30')
@Check('visit_groups_status_check', `status in (${listed(groupStatuses)})`)
@Check('visit_groups_days_check', 'ends_on >= starts_on')
@Check('visit_groups_decided_check', `(status = 'drawn') = (decision_id is null)`)
@Check('visit_groups_decided_on_check', '(decision_id is null) = (decided_on is null)')
@Check('visit_groups_draw_check', `draw ->> 'sha256' = encode(sha256(convert_to(draw ->> 'input', 'UTF8')), 'hex')`)
@Exclusion(
  'visit_groups_one_draw_for_a_visit',
  `using gist (place_id with =, daterange(starts_on, ends_on, '[]') with &&) where (status <> 'dissolved')`,
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
  @Column('jsonb') draw!: Draw;
  @Column({ type: 'text', default: 'drawn' }) status!: GroupStatus;
  @ForeignKey(() => CouncilDecision, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @Column({ type: 'date', nullable: true }) decidedOn!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
