import type { DocumentKind } from '@shared/calls/document-kinds';
import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StoredFile } from '../platform/files';
import { Application } from './application.entity';

/** A candidate's paper; never a medical or a criminal one (11-3). Removed papers stay on record and out of sight. */
@Entity('application_documents')
@Index('application_documents_application_id_idx', ['applicationId'])
@Unique('application_documents_file_id_key', ['fileId'])
@Check(
  'application_documents_kind_check',
  `kind in ('application_form', 'cv', 'diploma', 'work_record', 'nomination_by_organisation', 'consent_to_processing', 'motivation_letter')`,
)
export class ApplicationDocument {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Application, { onDelete: 'RESTRICT' })
  @Column('uuid')
  applicationId!: string;
  @Column('text') kind!: DocumentKind;
  @ForeignKey(() => StoredFile, { onDelete: 'RESTRICT' })
  @Column('uuid')
  fileId!: string;
  @Column('date') addedOn!: LocalDate;
  @Column({ type: 'timestamptz', nullable: true }) removedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
