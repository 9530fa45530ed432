import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from '../participants';
import { Visit } from './visit.entity';

/** A member who carried out the visit, and therefore signs its report (11-8(4)); append-only. */
@Entity('visit_members')
@Unique(['visitId', 'participantId'])
export class VisitMember {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Visit, { onDelete: 'RESTRICT' })
  @Column('uuid')
  visitId!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
}
