import type { Competence } from '@shared/capacity/competences';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import type {
  ApplicationStatus,
  ParticipantCategory,
  RefusalProvision,
} from '@shared/participants/application.contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

@Entity('applications')
@Index('applications_iin_key', { synchronize: false })
@Index('applications_call_id_idx', ['callId'])
@Index('applications_renews_participant_id_idx', ['renewsParticipantId'])
@Check('applications_email_check', `btrim(email) <> ''`)
@Check('applications_locale_check', `locale in ('kk', 'ru', 'en')`)
@Check(
  'applications_competences_check',
  `competences <@ array['law', 'medicine', 'psychiatry', 'psychology', 'social_work', 'child_protection', 'disability', 'places_of_detention', 'interviewing', 'documentation_of_torture']`,
)
@Check(
  'applications_travel_regions_check',
  `travel_regions <@ array['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33', 'KZ-35', 'KZ-39', 'KZ-43', 'KZ-47', 'KZ-55', 'KZ-59', 'KZ-61', 'KZ-62', 'KZ-63', 'KZ-71', 'KZ-75', 'KZ-79']`,
)
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
  /** Where the candidate is told that a decision was made; it is in no mail's row and in no log. */
  @Column({ type: 'text', nullable: true }) email!: string | null;
  /** For correspondence only. */
  @Column({ type: 'text', default: 'kk' }) locale!: Locale;
  @ForeignKey('Call', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  callId!: string | null;
  @ForeignKey('Participant', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  renewsParticipantId!: string | null;
  @Column('text', { array: true, default: [] }) competences!: Competence[];
  /** Where the candidate can travel, by the candidate's own word; not where the candidate lives. */
  @Column('text', { array: true, default: [] }) travelRegions!: string[];
  @Column({ type: 'text', default: 'submitted' }) status!: ApplicationStatus;
  @ForeignKey('CouncilDecision', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @Column({ type: 'date', nullable: true }) decidedOn!: LocalDate | null;
  @Column({ type: 'text', nullable: true }) refusalProvision!: RefusalProvision | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
