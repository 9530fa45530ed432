import type { ComplaintChannel, ComplaintKind, ComplaintState } from '@shared/complaints/complaint.contract';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Place } from '../places';
import { OfficeKey } from './office-key.entity';

/** An entry of the register of messages and complaints (11-5(4)): only its transfer is ever added to it. */
@Entity('complaints')
@Unique(['number'])
@Index('complaints_place_id_idx', ['placeId'])
@Index('complaints_visit_id_idx', ['visitId'])
@Check('complaints_kind_check', `kind in ('message', 'complaint')`)
@Check('complaints_channel_check', `channel in ('visit', 'post', 'telephone', 'email', 'portal', 'in_person')`)
@Check(
  'complaints_sealed_text_check',
  String.raw`length(sealed_text) <= 65536 and sealed_text ~ '^-----BEGIN AGE ENCRYPTED FILE-----\s+YWdlLWVuY3J5cHRpb24ub3JnL3Yx[A-Za-z0-9+/=\s]+-----END AGE ENCRYPTED FILE-----\s*$'`,
)
@Check('complaints_status_check', `status in ('registered', 'transferred')`)
@Check('complaints_received_at_check', 'received_at <= registered_at')
@Check('complaints_transferred_on_check', `transferred_on >= (received_at at time zone 'Asia/Almaty')::date`)
@Check(
  'complaints_transferred_check',
  `(status = 'transferred') = (transferred_on is not null and transfer_act is not null and transfer_recipient is not null)`,
)
export class Complaint {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('text') kind!: ComplaintKind;
  @Column('timestamptz') receivedAt!: Date;
  /** The account that received and registered it. */
  @Column('text') receivedBy!: string;
  @Column('text') receivedByName!: string;
  @Column('text') channel!: ComplaintChannel;
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  placeId!: string | null;
  @ForeignKey('Visit', { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  visitId!: string | null;
  @Column('boolean') concernsTorture!: boolean;
  /** Read by `sealedTextOf` only, and never without an audit entry. */
  @Column({ type: 'text', select: false }) sealedText!: string;
  @ForeignKey(() => OfficeKey, { onDelete: 'RESTRICT' })
  @Column('uuid')
  officeKeyId!: string;
  @Column({ type: 'text', default: 'registered' }) status!: ComplaintState;
  @Column('timestamptz') registeredAt!: Date;
  @Column({ type: 'date', nullable: true }) transferredOn!: LocalDate | null;
  @Column({ type: 'text', nullable: true }) transferAct!: string | null;
  @Column({ type: 'text', nullable: true }) transferRecipient!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
