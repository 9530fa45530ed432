import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Place } from './place.entity';

/** What was known of a day before the day of the place's own row (11-4(1)(1)). Never changed, never deleted. */
@Entity('earlier_populations')
@Check('earlier_populations_persons_held_check', 'persons_held >= 0')
@Check('earlier_populations_capacity_check', 'capacity >= 0')
export class EarlierPopulation {
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  placeId!: string;
  @PrimaryColumn('date') asOf!: LocalDate;
  @Column('int') personsHeld!: number;
  @Column({ type: 'int', nullable: true }) capacity!: number | null;
  @Column({ type: 'text', nullable: true }) source!: string | null;
  @Column('timestamptz') recordedAt!: Date;
}
