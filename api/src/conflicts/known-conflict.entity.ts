import type { TieKind } from '@shared/conflicts/known-conflict.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Authority } from '../authorities';
import { Participant } from '../participants';
import { Place } from '../places';

/** A tie that a participant declared of his or her own accord; row-level security gives it to nobody else (11-5(3)). */
@Entity('known_conflicts')
@Index('known_conflicts_place_id_idx', ['placeId'])
@Index('known_conflicts_authority_id_idx', ['authorityId'])
@Check('known_conflicts_kind_check', `kind in ('former_employer', 'relative_held', 'relative_works', 'other_tie')`)
@Check('known_conflicts_subject_check', 'num_nonnulls(place_id, authority_id) = 1')
@Check('known_conflicts_days_check', 'until >= since')
@Exclusion(
  'known_conflicts_declared_once',
  `using gist (participant_id with =, coalesce(place_id, authority_id) with =, kind with =, daterange(since, until, '[]') with &&)`,
)
export class KnownConflict {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  placeId!: string | null;
  @ForeignKey(() => Authority, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  authorityId!: string | null;
  @Column('text') kind!: TieKind;
  @Column({ type: 'date', nullable: true }) since!: LocalDate | null;
  /** Last day of visits that the participant stays out of. */
  @Column({ type: 'date', nullable: true }) until!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
