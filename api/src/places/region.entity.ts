import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A region by its ISO 3166-2 code; three of them exist since 2022 only. */
@Entity('regions')
@Unique(['kato'])
export class Region {
  @PrimaryColumn('text') iso!: string;
  @Column('text') kato!: string;
  @Column('text') nameKk!: string;
  @Column('text') nameRu!: string;
  @Column('text') nameEn!: string;
  @Column('date') validFrom!: string;
  /** What was in this region before `validFrom` was in that one. */
  @ForeignKey(() => Region, { onDelete: 'RESTRICT' })
  @Column({ type: 'text', nullable: true })
  formedFrom!: string | null;
}
