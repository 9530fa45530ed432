import type { CallStatus } from '@shared/calls/call.contract';
import type { Competence } from '@shared/capacity/competences';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A call for candidates (11-1(3)). Announced, it stays as it was announced. */
@Entity('calls')
@Unique('calls_year_number_key', ['year', 'number'])
@Check('calls_basis_check', `btrim(basis) <> ''`)
@Check(
  'calls_competences_check',
  `competences <@ array['law', 'medicine', 'psychiatry', 'psychology', 'social_work', 'child_protection', 'disability', 'places_of_detention', 'interviewing', 'documentation_of_torture']`,
)
@Check(
  'calls_regions_check',
  `regions <@ array['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33', 'KZ-35', 'KZ-39', 'KZ-43', 'KZ-47', 'KZ-55', 'KZ-59', 'KZ-61', 'KZ-62', 'KZ-63', 'KZ-71', 'KZ-75', 'KZ-79']`,
)
@Check('calls_term_months_check', 'term_months between 1 and 120')
@Check('calls_status_check', `status in ('draft', 'announced', 'closed')`)
@Check('calls_days_check', 'closes_on >= opens_on')
@Check('calls_number_check', `(status = 'draft') = (number is null) and (number is null) = (year is null)`)
@Check('calls_announced_on_check', `(status = 'draft') = (announced_on is null)`)
@Check('calls_closed_on_check', `(status = 'closed') = (closed_on is not null)`)
export class Call {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** Year and number are given when the call is announced. */
  @Column({ type: 'int', nullable: true }) year!: number | null;
  @Column({ type: 'int', nullable: true }) number!: number | null;
  @Column('text') titleKk!: string;
  @Column('text') titleRu!: string;
  @Column('text') basis!: string;
  @Column('text', { array: true }) competences!: Competence[];
  @Column('text', { array: true }) regions!: string[];
  @Column({ type: 'int', nullable: true }) termMonths!: number | null;
  @Column('date') opensOn!: LocalDate;
  /** Last day on which an application is accepted. */
  @Column('date') closesOn!: LocalDate;
  @Column({ type: 'text', default: 'draft' }) status!: CallStatus;
  @Column({ type: 'date', nullable: true }) announcedOn!: LocalDate | null;
  @Column({ type: 'date', nullable: true }) closedOn!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
