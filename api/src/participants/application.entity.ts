import type { LocalDate } from '@shared/law/local-date';
import type {
  ApplicationStatus,
  ParticipantCategory,
  RefusalProvision,
} from '@shared/participants/application.contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('applications')
@Index('applications_iin_key', { synchronize: false })
@Check('applications_iin_check', 'has_valid_checksum(iin)')
@Check(
  'applications_category_check',
  `category in ('monitoring_commission_member', 'public_association_member', 'lawyer', 'social_worker', 'doctor')`,
)
@Check('applications_status_check', `status in ('submitted', 'selected', 'refused')`)
@Check('applications_decided_check', `(status = 'submitted') = (decided_on is null)`)
@Check('applications_decided_on_check', 'decided_on >= submitted_on')
@Check('applications_refusal_check', `(status = 'refused') = (refusal_provision is not null)`)
export class Application {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') fullName!: string;
  @Column('text') iin!: string;
  @Column('text') category!: ParticipantCategory;
  @Column('text') organisation!: string;
  @Column('date') submittedOn!: LocalDate;
  @Column({ type: 'text', default: 'submitted' }) status!: ApplicationStatus;
  @ForeignKey('CouncilDecision', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @Column({ type: 'date', nullable: true }) decidedOn!: LocalDate | null;
  @Column({ type: 'text', nullable: true }) refusalProvision!: RefusalProvision | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
