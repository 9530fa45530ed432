import type { DocumentKind } from '@shared/calls/document-kinds';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Call } from './call.entity';

/** A paper that a call wants of each candidate. */
@Entity('call_documents')
@Unique('call_documents_call_id_kind_key', ['callId', 'kind'])
@Check(
  'call_documents_kind_check',
  `kind in ('application_form', 'cv', 'diploma', 'work_record', 'nomination_by_organisation', 'consent_to_processing', 'motivation_letter')`,
)
export class CallDocument {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Call, { onDelete: 'RESTRICT' })
  @Column('uuid')
  callId!: string;
  @Column('int') position!: number;
  @Column('text') kind!: DocumentKind;
  @Column({ type: 'text', nullable: true }) noteKk!: string | null;
  @Column({ type: 'text', nullable: true }) noteRu!: string | null;
}
