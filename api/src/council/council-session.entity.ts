import type { SessionStatus } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('council_sessions')
@Unique('council_sessions_year_number_key', ['year', 'number'])
@Check('council_sessions_status_check', `status in ('open', 'closed')`)
@Check('council_sessions_year_check', 'year = extract(year from held_on)')
export class CouncilSession {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('int') number!: number;
  @Column('date') heldOn!: LocalDate;
  @Column('int') year!: number;
  @Column({ type: 'text', default: 'open' }) status!: SessionStatus;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
