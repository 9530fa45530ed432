import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Region } from './region.entity';

/** Places of one region that one trip reaches. A place of another region cannot be in it: the foreign key has both columns. */
@Entity('trip_areas')
@Unique(['id', 'regionIso'])
@Unique(['regionIso', 'nameRu'])
@Check('trip_areas_trip_cost_check', 'trip_cost_tiyn >= 0')
export class TripArea {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Region, { onDelete: 'RESTRICT' })
  @Column('text')
  regionIso!: string;
  @Column({ type: 'text', collation: 'kk-x-icu' }) nameKk!: string;
  @Column({ type: 'text', collation: 'ru-x-icu' }) nameRu!: string;
  @Column({ type: 'text', collation: 'en-x-icu' }) nameEn!: string;
  /** What a trip costs besides its visits. */
  @Column('bigint') tripCostTiyn!: number;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
