import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CouncilMember } from './council-member.entity';
import { CouncilSession } from './council-session.entity';

/** Who was present at a session; who was absent is written down when it is closed. */
@Entity('session_attendances')
export class SessionAttendance {
  @ForeignKey(() => CouncilSession, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  sessionId!: string;
  @ForeignKey(() => CouncilMember, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  councilMemberId!: string;
  @Column('boolean') isPresent!: boolean;
}
