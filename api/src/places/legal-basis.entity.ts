import type { LocalDate } from '@shared/law/local-date';
import { type LegalBasisKind, legalBasisKinds } from '@shared/places/legal-basis.contract';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An act that puts organisations under the mandate (11-1(2)). */
@Entity('legal_bases')
@Unique(['titleKk'])
@Unique(['titleRu'])
@Unique(['titleEn'])
@Check('legal_bases_kind_check', `kind in (${legalBasisKinds.map((kind) => `'${kind}'`).join(', ')})`)
@Check('legal_bases_title_check', `btrim(title_kk) <> '' and btrim(title_ru) <> '' and btrim(title_en) <> ''`)
@Check('legal_bases_days_check', 'repealed_on > in_force_from')
export class LegalBasis {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') kind!: LegalBasisKind;
  @Column('text') titleKk!: string;
  @Column('text') titleRu!: string;
  @Column('text') titleEn!: string;
  /** Number and day of the act, articles. */
  @Column({ type: 'text', nullable: true }) citation!: string | null;
  /** Null where nobody has said it yet: the act is taken to be in force. */
  @Column({ type: 'date', nullable: true }) inForceFrom!: LocalDate | null;
  /** The first day on which it is no longer in force. */
  @Column({ type: 'date', nullable: true }) repealedOn!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
