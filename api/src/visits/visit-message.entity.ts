import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Complaint } from '../complaints';
import { Visit } from './visit.entity';

/** What a special visit rests on (11-7(1)(3)): read by the Ombudsman and the office only, or it would name who complained. */
@Entity('visit_messages')
@Unique(['visitId', 'complaintId'])
export class VisitMessage {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Visit, { onDelete: 'RESTRICT' })
  @Column('uuid')
  visitId!: string;
  @ForeignKey(() => Complaint, { onDelete: 'RESTRICT' })
  @Column('uuid')
  complaintId!: string;
  /** As the register has it; the database fills it in, whatever is written here. */
  @Column('boolean') concernsTorture!: boolean;
}
