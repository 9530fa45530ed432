import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import type { Role } from '@shared/permissions';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const allRoles = `'ombudsman', 'office', 'council', 'participant', 'authority', 'administrator'`;

/**
 * What a person is here: roles, and the record that a role speaks for. `id` is also the id of the sign-in
 * (`auth."user"`), which exists only while the account is open.
 */
@Entity('accounts')
@Index('accounts_email_key', { synchronize: false })
@Index('accounts_participant_id_key', { synchronize: false })
@Index('accounts_council_member_id_key', { synchronize: false })
@Check('accounts_email_check', `email = lower(email) and email like '%_@_%'`)
@Check('accounts_name_check', `btrim(name) <> ''`)
@Check('accounts_roles_check', `cardinality(roles) > 0 and roles <@ array[${allRoles}]`)
@Check('accounts_locale_check', `locale in ('kk', 'ru', 'en')`)
@Check('accounts_lone_role_check', `not roles && array['administrator', 'authority'] or cardinality(roles) = 1`)
@Check('accounts_participant_check', `('participant' = any (roles)) = (participant_id is not null)`)
@Check('accounts_council_member_check', `('council' = any (roles)) = (council_member_id is not null)`)
@Check('accounts_authority_check', `('authority' = any (roles)) = (authority_id is not null)`)
@Check('accounts_ombudsman_check', `not 'ombudsman' = any (roles) or 'council' = any (roles)`)
export class Account {
  @PrimaryColumn('text') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column({ type: 'text', array: true }) roles!: Role[];
  @ForeignKey('Participant', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  participantId!: string | null;
  @ForeignKey('CouncilMember', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  councilMemberId!: string | null;
  @ForeignKey('Authority', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  authorityId!: string | null;
  @Column('text') locale!: Locale;
  @Column({ type: 'timestamptz', nullable: true }) closedAt!: Date | null;
  /** Set while a ground is examined (11-3): nobody signs in meanwhile. */
  @Column({ type: 'timestamptz', nullable: true }) suspendedAt!: Date | null;
  /** First day on which nobody acts through the account any more, where that is known beforehand (11-6). */
  @Column({ type: 'date', nullable: true }) closesOn!: LocalDate | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
