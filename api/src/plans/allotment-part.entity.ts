import { type AllotmentSource, allotmentSources } from '@shared/plans/allotment.contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Allotment } from './allotment.entity';

/** What one source gives to the money of a year, and by which act. */
@Entity('allotment_parts')
@Check('allotment_parts_source_check', `source in (${allotmentSources.map((source) => `'${source}'`).join(', ')})`)
@Check(
  'allotment_parts_source_text_check',
  `(source = 'other') = (source_text is not null) and btrim(source_text) <> ''`,
)
@Check('allotment_parts_amount_check', 'amount_tiyn >= 0')
@Check('allotment_parts_basis_check', `btrim(basis) <> ''`)
export class AllotmentPart {
  @ForeignKey(() => Allotment, { onDelete: 'RESTRICT' })
  @PrimaryColumn('int')
  year!: number;
  @PrimaryColumn('int') position!: number;
  @Column('text') source!: AllotmentSource;
  @Column({ type: 'text', nullable: true }) sourceText!: string | null;
  @Column('bigint') amountTiyn!: number;
  @Column('text') basis!: string;
}
