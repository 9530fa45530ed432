import type { LocalDate } from '@shared/law/local-date';
import { type PlaceType, placeTypes } from '@shared/places/place.types';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Authority } from '../authorities';
import { Region } from './region.entity';
import { TripArea } from './trip-area.entity';

/** An organisation subject to visits (11-1(2)) as the register has it today; what it had before is in `FormerValue`. */
@Entity('places')
@Index('places_bin_key', { synchronize: false })
@Index('places_region_iso_idx', ['regionIso'])
@Index('places_authority_id_idx', ['authorityId'])
@Index('places_last_periodic_visit_on_idx', ['lastPeriodicVisitOn'])
@Index('places_merged_into_id_idx', ['mergedIntoId'])
@Index('places_trip_area_id_idx', ['tripAreaId'])
@ForeignKey(() => TripArea, ['tripAreaId', 'regionIso'], ['id', 'regionIso'], { onDelete: 'RESTRICT' })
@Check('places_type_check', `type in (${placeTypes.map((type) => `'${type}'`).join(', ')})`)
@Check('places_bin_check', 'has_valid_checksum(bin)')
@Check('places_capacity_check', 'capacity >= 0')
@Check('places_persons_held_check', 'persons_held >= 0')
@Check('places_persons_held_as_of_check', '(persons_held is null) = (persons_held_as_of is null)')
@Check('places_closed_on_check', 'closed_on >= under_mandate_from')
@Check('places_population_source_check', 'population_source is null or persons_held is not null')
@Check(
  'places_coordinates_check',
  '(latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180',
)
@Check('places_visit_days_check', 'visit_days between 1 and 10')
@Check('places_visit_cost_check', 'visit_cost_tiyn >= 0')
@Check('places_merged_into_check', 'merged_into_id is null or (closed_on is not null and merged_into_id <> id)')
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
  @Column({ type: 'text', nullable: true }) bin!: string | null;
  @Column({ type: 'int', nullable: true }) capacity!: number | null;
  @Column({ type: 'int', nullable: true }) personsHeld!: number | null;
  @Column({ type: 'date', nullable: true }) personsHeldAsOf!: LocalDate | null;
  /** Where the number of persons held was learnt. */
  @Column({ type: 'text', nullable: true }) populationSource!: string | null;
  @Column({ type: 'text', nullable: true }) address!: string | null;
  /** Degrees of WGS 84, north and east. */
  @Column({ type: 'double precision', nullable: true }) latitude!: number | null;
  @Column({ type: 'double precision', nullable: true }) longitude!: number | null;
  @Column({ type: 'uuid', nullable: true }) tripAreaId!: string | null;
  /** Estimates of a visit; null where the estimate for its type holds. */
  @Column({ type: 'int', nullable: true }) visitDays!: number | null;
  @Column({ type: 'bigint', nullable: true }) visitCostTiyn!: number | null;
  @Column('date') underMandateFrom!: LocalDate;
  @Column({ type: 'date', nullable: true }) closedOn!: LocalDate | null;
  /** The record that goes on for this one: they were of one and the same place. */
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  mergedIntoId!: string | null;
  @Column({ type: 'date', nullable: true }) lastPeriodicVisitOn!: LocalDate | null;
  @Column({ type: 'boolean', default: false }) isDemonstration!: boolean;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
