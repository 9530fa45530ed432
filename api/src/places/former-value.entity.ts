import type { LocalDate } from '@shared/law/local-date';
import type { HistoryKind } from '@shared/places/place-history.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Authority } from '../authorities';
import { Place } from './place.entity';
import { Region } from './region.entity';

/** A name, region or supervising authority that a place had until the day before `until`. Never changed, never deleted. */
@Entity('place_history')
@Unique(['placeId', 'kind', 'until'])
@Check('place_history_kind_check', `kind in ('name', 'region', 'authority')`)
@Check('place_history_reason_check', `btrim(reason) <> ''`)
@Check(
  'place_history_value_check',
  `num_nonnulls(name_kk, name_ru, name_en) = case kind when 'name' then 3 else 0 end
   and (region_iso is not null) = (kind = 'region') and (authority_id is not null) = (kind = 'authority')`,
)
export class FormerValue {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @Column('uuid')
  placeId!: string;
  @Column('text') kind!: HistoryKind;
  @Column('date') until!: LocalDate;
  @Column({ type: 'text', nullable: true }) nameKk!: string | null;
  @Column({ type: 'text', nullable: true }) nameRu!: string | null;
  @Column({ type: 'text', nullable: true }) nameEn!: string | null;
  @ForeignKey(() => Region, { onDelete: 'RESTRICT' })
  @Column({ type: 'text', nullable: true })
  regionIso!: string | null;
  @ForeignKey(() => Authority, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  authorityId!: string | null;
  /** Why it was so no longer: the act that renamed or moved the place. */
  @Column('text') reason!: string;
  @Column('timestamptz') recordedAt!: Date;
}
