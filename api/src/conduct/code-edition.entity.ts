import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Append-only: an edition of the code of conduct (11-5(1)) holds until the next one comes into force. */
@Entity('conduct_editions')
@Unique('conduct_editions_number_key', ['number'])
@Check('conduct_editions_text_check', `btrim(text_kk) <> '' and btrim(text_ru) <> ''`)
@Check('conduct_editions_in_force_from_check', 'in_force_from >= approved_on')
export class CodeEdition {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('int') number!: number;
  @Column('text') textKk!: string;
  @Column('text') textRu!: string;
  @Column({ type: 'text', nullable: true }) textEn!: string | null;
  @Column('date') approvedOn!: LocalDate;
  @Column('date') inForceFrom!: LocalDate;
  @Column('timestamptz') createdAt!: Date;
}
