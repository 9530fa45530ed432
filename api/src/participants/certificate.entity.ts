import type { LocalDate } from '@shared/law/local-date';
import type { RevocationReason } from '@shared/participants/certificate.contract';
import { StoredFile } from '../platform/files';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Mandate } from './mandate.entity';
import { Participant } from './participant.entity';

/** A card that was issued: as it was printed, until it is revoked. What its square says is kept as a hash only. */
@Entity('certificates')
@Unique('certificates_token_hash_key', ['tokenHash'])
@Unique('certificates_year_number_key', ['year', 'number'])
@Index('certificates_one_in_use', { synchronize: false })
@Check('certificates_number_check', 'number > 0')
@Check('certificates_token_hash_check', `token_hash ~ '^[0-9a-f]{64}$'`)
@Check('certificates_revocation_reason_check', `revocation_reason in ('replaced', 'lost', 'damaged', 'returned')`)
@Check('certificates_revoked_check', '(revoked_at is null) = (revocation_reason is null)')
export class Certificate {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Participant, { onDelete: 'RESTRICT' })
  @Column('uuid')
  participantId!: string;
  @ForeignKey(() => Mandate, { onDelete: 'RESTRICT' })
  @Column('uuid')
  mandateId!: string;
  @Column('int') year!: number;
  @Column('int') number!: number;
  @ForeignKey(() => StoredFile, { onDelete: 'RESTRICT' })
  @Column('uuid')
  photoId!: string;
  @ForeignKey(() => StoredFile, { onDelete: 'RESTRICT' })
  @Column('uuid')
  printId!: string;
  /** SHA-256 of the token, hex. */
  @Column('text') tokenHash!: string;
  @Column('date') issuedOn!: LocalDate;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) revocationReason!: RevocationReason | 'replaced' | null;
  @Column('timestamptz') createdAt!: Date;
}
