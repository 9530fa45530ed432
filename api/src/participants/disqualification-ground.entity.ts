import type { GroundId } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The grounds of 11-3 as the database judges by them; the same rows as `GROUNDS` of the law, which a spec compares. */
@Entity('disqualification_grounds')
export class DisqualificationGround {
  @PrimaryColumn('text') code!: GroundId;
  @Column('text') provision!: string;
  @Column('date') validFrom!: LocalDate;
  /** Last day in force. */
  @Column({ type: 'date', nullable: true }) validTo!: LocalDate | null;
}
