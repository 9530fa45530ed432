import type { LocalDate } from '@shared/law/local-date';
import { type PlaceType, placeTypes } from '@shared/places/place.types';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Authority } from '../authorities';
import { Region } from './region.entity';

/** An organisation subject to visits (11-1(2)). */
@Entity('places')
@Index('places_bin_key', { synchronize: false })
@Index('places_region_iso_idx', ['regionIso'])
@Index('places_authority_id_idx', ['authorityId'])
@Index('places_last_periodic_visit_on_idx', ['lastPeriodicVisitOn'])
@Check('places_type_check', `type in (${placeTypes.map((type) => `'${type}'`).join(', ')})`)
@Check('places_legal_basis_check', `btrim(legal_basis) <> ''`)
@Check('places_bin_check', 'has_valid_checksum(bin)')
@Check('places_capacity_check', 'capacity >= 0')
@Check('places_persons_held_check', 'persons_held >= 0')
@Check('places_persons_held_as_of_check', '(persons_held is null) = (persons_held_as_of is null)')
@Check('places_closed_on_check', 'closed_on >= under_mandate_from')
export class Place {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ type: 'text', collation: 'kk-x-icu' }) nameKk!: string;
  @Column({ type: 'text', collation: 'ru-x-icu' }) nameRu!: string;
  @Column({ type: 'text', collation: 'en-x-icu' }) nameEn!: string;
  /** Names and BIN as a search compares them; written by `withSearchText`. */
  @Column('text') searchText!: string;
  @Column('text') type!: PlaceType;
  @ForeignKey(() => Region, { onDelete: 'RESTRICT' })
  @Column('text')
  regionIso!: string;
  @ForeignKey(() => Authority, { onDelete: 'RESTRICT' })
  @Column('uuid')
  authorityId!: string;
  @Column('text') legalBasis!: string;
  @Column({ type: 'text', nullable: true }) bin!: string | null;
  @Column({ type: 'int', nullable: true }) capacity!: number | null;
  @Column({ type: 'int', nullable: true }) personsHeld!: number | null;
  @Column({ type: 'date', nullable: true }) personsHeldAsOf!: LocalDate | null;
  @Column({ type: 'text', nullable: true }) address!: string | null;
  @Column('date') underMandateFrom!: LocalDate;
  @Column({ type: 'date', nullable: true }) closedOn!: LocalDate | null;
  @Column({ type: 'date', nullable: true }) lastPeriodicVisitOn!: LocalDate | null;
  @Column({ type: 'boolean', default: false }) isDemonstration!: boolean;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
