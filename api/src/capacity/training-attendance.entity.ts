import type { AttendanceStatus } from '@shared/capacity/training.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Participant } from '../participants';
import { Training } from './training.entity';

@Entity('training_attendances')
@Unique('training_attendances_training_id_participant_id_key', ['trainingId', 'participantId'])
@Index('training_attendances_participant_id_idx', ['participantId'])
@Check('training_attendances_status_check', `status in ('invited', 'attended', 'missed')`)
export class TrainingAttendance {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Training, { onDelete: 'RESTRICT' })
  @Column('uuid')
  trainingId!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @Column('text') status!: AttendanceStatus;
  @Column('date') recordedOn!: LocalDate;
  @Column('timestamptz') createdAt!: Date;
}
