import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { LegalBasis } from './legal-basis.entity';
import { Place } from './place.entity';

/** A place rests on an act since a day; a trigger holds every place to one at least that has not ended (11-1(2)). */
@Entity('place_legal_bases')
@Index('place_legal_bases_legal_basis_id_idx', ['legalBasisId'])
@Check('place_legal_bases_days_check', 'until > since')
@Exclusion(
  'place_legal_bases_named_once',
  'using gist (place_id with =, legal_basis_id with =, daterange(since, until) with &&)',
)
export class PlaceLegalBasis {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @Column('uuid')
  placeId!: string;
  @ForeignKey(() => LegalBasis, { onDelete: 'RESTRICT' })
  @Column('uuid')
  legalBasisId!: string;
  @Column('date') since!: LocalDate;
  /** The first day on which the place no longer rests on it. */
  @Column({ type: 'date', nullable: true }) until!: LocalDate | null;
  @Column('timestamptz') recordedAt!: Date;
}
