import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The money of one year (11-7(2)), in tiyn: the sum of its parts. The reserve is kept for interim and special visits. */
@Entity('allotments')
@Check('allotments_amount_check', 'amount_tiyn >= 0')
@Check('allotments_reserve_check', 'reserve_tiyn between 0 and amount_tiyn')
export class Allotment {
  @PrimaryColumn('int') year!: number;
  @Column('bigint') amountTiyn!: number;
  @Column({ type: 'bigint', default: 0 }) reserveTiyn!: number;
  @Column({ type: 'int', default: 1 }) version!: number;
}
