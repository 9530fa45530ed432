import type { LocalDate } from '@shared/law/local-date';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Application } from './application.entity';

@Entity('participants')
@Unique('participants_application_id_key', ['applicationId'])
@Check(
  'participants_category_check',
  `category in ('monitoring_commission_member', 'public_association_member', 'lawyer', 'social_worker', 'doctor')`,
)
@Check('participants_mandate_check', 'mandate_to is null or mandate_to > mandate_from')
export class Participant {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Application, { onDelete: 'RESTRICT' })
  @Column('uuid')
  applicationId!: string;
  @Column('text') fullName!: string;
  @Column('text') category!: ParticipantCategory;
  @Column('text') organisation!: string;
  @Column('date') mandateFrom!: LocalDate;
  /** Last day of the mandate. */
  @Column({ type: 'date', nullable: true }) mandateTo!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
