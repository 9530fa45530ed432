import type { SessionKind, SessionStatus } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ActEdition } from '../acts';

@Entity('council_sessions')
@Unique('council_sessions_year_number_key', ['year', 'number'])
@Check('council_sessions_status_check', `status in ('open', 'closed')`)
@Check('council_sessions_year_check', 'year = extract(year from held_on)')
@Check('council_sessions_kind_check', `kind in ('in_person', 'written')`)
@Check(
  'council_sessions_closes_on_check',
  `(kind = 'written') = (closes_on is not null) and (closes_on is null or closes_on >= held_on)`,
)
export class CouncilSession {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('int') number!: number;
  @Column('date') heldOn!: LocalDate;
  @Column('int') year!: number;
  /** A session whose day has not come is open in the table, and planned by its day. */
  @Column({ type: 'text', default: 'open' }) status!: Exclude<SessionStatus, 'planned'>;
  @Column({ type: 'text', default: 'in_person' }) kind!: SessionKind;
  @Column({ type: 'date', nullable: true }) closesOn!: LocalDate | null;
  /** Absent for a session that was closed before this was kept. */
  @Column({ type: 'timestamptz', nullable: true }) closedAt!: Date | null;
  /** The edition of the Council's regulation that the minutes name, kept when the session is closed. */
  @ForeignKey(() => ActEdition, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  regulationId!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
