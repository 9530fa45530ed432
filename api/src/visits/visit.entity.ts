import type { LocalDate } from '@shared/law/local-date';
import { INTERIM_PURPOSES, type InterimPurpose, VISIT_KINDS, type VisitKind } from '@shared/law/visit-kinds';
import { type VisitMethod, visitMethods, type VisitStatus, visitStatuses } from '@shared/visits/visit.contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { VisitGroup } from '../groups';
import { Place, Region } from '../places';

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** A visit of a group to its place (11-7, 11-8(1)); once it has begun, what was so on that day stays. */
@Entity('visits')
@Unique(['number'])
@Unique(['groupId'])
@Index('visits_place_id_idx', ['placeId'])
@Check('visits_kind_check', `kind in (${listed(idsOf(VISIT_KINDS))})`)
@Check('visits_method_check', `method in (${listed(visitMethods)})`)
@Check('visits_interim_purposes_check', `interim_purposes <@ array[${listed(idsOf(INTERIM_PURPOSES))}]`)
@Check('visits_status_check', `status in (${listed(visitStatuses)})`)
@Check(
  'visits_interim_check',
  `(kind = 'interim') = (basis_visit_id is not null) and (kind = 'interim') = (interim_purposes <> '{}')`,
)
@Check('visits_started_check', `(status = 'prepared') = (started_on is null)`)
@Check(
  'visits_ended_check',
  `(status = 'carried_out') = (ended_on is not null) and (ended_on is null or ended_on >= started_on)`,
)
export class Visit {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') number!: string;
  @ForeignKey(() => VisitGroup, { onDelete: 'RESTRICT' })
  @Column('uuid')
  groupId!: string;
  @Column('text') kind!: VisitKind;
  @Column('text') method!: VisitMethod;
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @Column('uuid')
  placeId!: string;
  /** The region of the place on the day of the visit: regions were divided in 2022 and may be again. */
  @ForeignKey(() => Region, { onDelete: 'RESTRICT' })
  @Column('text')
  regionIso!: string;
  @ForeignKey(() => Visit, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  basisVisitId!: string | null;
  @Column({ type: 'text', array: true, default: '{}' }) interimPurposes!: InterimPurpose[];
  @Column({ type: 'text', default: 'prepared' }) status!: VisitStatus;
  @Column({ type: 'date', nullable: true }) startedOn!: LocalDate | null;
  @Column({ type: 'date', nullable: true }) endedOn!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
