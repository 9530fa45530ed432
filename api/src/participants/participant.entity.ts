import type { ParticipantCategory } from '@shared/participants/application.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Application } from './application.entity';

/** Who was selected; for how long is said by the mandates. Category and organisation are those of the newest selection. */
@Entity('participants')
@Unique('participants_application_id_key', ['applicationId'])
@Check(
  'participants_category_check',
  `category in ('monitoring_commission_member', 'public_association_member', 'lawyer', 'social_worker', 'doctor')`,
)
export class Participant {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Application, { onDelete: 'RESTRICT' })
  @Column('uuid')
  applicationId!: string;
  @Column('text') fullName!: string;
  @Column('text') category!: ParticipantCategory;
  @Column('text') organisation!: string;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
