import type { Actor } from '@shared/actor';
import { hasPermission } from '@shared/permissions';
import type { SptContactRef, SptContactSummary, SptContactView } from '@shared/spt/spt.contract';
import type { StoredFile } from '../platform/files';
import { actionView } from '../platform/states';
import type { SptContact } from './spt-contact.entity';

/** An entry with what its reader may see around it. */
export interface SptFile {
  readonly row: SptContact;
  readonly files: readonly StoredFile[];
  readonly corrects: SptContact | null;
  readonly correctedBy: readonly SptContact[];
}

const refOf = ({ id, contactOn, subject }: SptContact): SptContactRef => ({ id, contactOn, subject });

export const sptSummary = (row: SptContact, isCorrected: boolean): SptContactSummary => ({
  id: row.id,
  kind: row.kind,
  direction: row.direction,
  contactOn: row.contactOn,
  subject: row.subject,
  nextStepDueOn: row.nextStepDueOn,
  openTo: row.openTo,
  isCorrected,
});

export const sptView = ({ row, files, corrects, correctedBy }: SptFile, actor: Actor): SptContactView => ({
  ...sptSummary(row, correctedBy.length > 0),
  summary: row.summary,
  nextStep: row.nextStep,
  registeredByName: row.registeredByName,
  registeredAt: row.createdAt.toISOString(),
  files: files.map(({ id, mediaType, size }) => ({ id, mediaType, size })),
  corrects: corrects && refOf(corrects),
  correctedBy: correctedBy.map(refOf),
  actions: hasPermission(actor.roles, 'spt.register') ? [actionView('correct', null, actor)] : [],
});
