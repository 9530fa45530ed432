import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Authority } from '../authorities';
import { AnnualReport } from './annual-report.entity';

/** The duty to send the report to one body (11-9(3)), there from the approval on, and what became of it (11-11(2)). */
@Entity('dispatches')
@Unique(['annualReportId', 'authorityId'])
@Check(
  'dispatches_received_check',
  'received_on is null or (dispatched_on is not null and received_on >= dispatched_on)',
)
@Check('dispatches_answered_check', 'answered_on is null or (received_on is not null and answered_on >= received_on)')
export class Dispatch {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => AnnualReport, { onDelete: 'RESTRICT' })
  @Column('uuid')
  annualReportId!: string;
  @ForeignKey(() => Authority, { onDelete: 'RESTRICT' })
  @Column('uuid')
  authorityId!: string;
  /** Null until it is sent: until then the body knows nothing of it. */
  @Column({ type: 'date', nullable: true }) dispatchedOn!: LocalDate | null;
  @Column({ type: 'date', nullable: true }) receivedOn!: LocalDate | null;
  @Column({ type: 'date', nullable: true }) answeredOn!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
