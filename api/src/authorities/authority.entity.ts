import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An authorised state body (11-9(3), 11-11(2)). */
@Entity('authorities')
@Unique(['code'])
@Unique(['bin'])
@Check('authorities_bin_check', 'has_valid_checksum(bin)')
export class Authority {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') nameKk!: string;
  @Column('text') nameRu!: string;
  @Column('text') nameEn!: string;
  @Column({ type: 'text', nullable: true }) bin!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
