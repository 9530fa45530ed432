import type { Actor } from '@shared/actor';
import type { ComplaintTransfer, ComplaintView } from '@shared/complaints/complaint.contract';
import type { OfficeKeyView } from '@shared/complaints/office-key.contract';
import type { PlaceRef } from '@shared/places/place.contract';
import { actionsOf } from '../platform/states';
import type { Complaint } from './complaint.entity';
import { seesSealedIdentity } from './complaint.policy';
import { complaintStates } from './complaint.states';
import type { OfficeKey } from './office-key.entity';

/** The entry without what was said: no list and no page carries the text. */
export const complaintView = (row: Complaint, places: ReadonlyMap<string, PlaceRef>, actor: Actor): ComplaintView => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  channel: row.channel,
  receivedAt: row.receivedAt.toISOString(),
  registeredAt: row.registeredAt.toISOString(),
  receivedBy: { accountId: row.receivedBy, name: row.receivedByName },
  place: (row.placeId && places.get(row.placeId)) || null,
  visitId: row.visitId,
  concernsTorture: row.concernsTorture,
  status: row.status,
  transfer: transferOf(row),
  version: row.version,
  actions: actionsOf(complaintStates, row.status, row, actor),
});

const transferOf = ({ transferredOn, transferAct, transferRecipient }: Complaint): ComplaintTransfer | null =>
  transferredOn && transferAct && transferRecipient
    ? { transferredOn, act: transferAct, recipient: transferRecipient }
    : null;

export const officeKeyView = (row: OfficeKey, actor: Actor): OfficeKeyView => ({
  id: row.id,
  recipient: row.recipient,
  ...(seesSealedIdentity(actor) && { sealedIdentity: row.sealedIdentity }),
  createdAt: row.createdAt.toISOString(),
  retiredAt: row.retiredAt?.toISOString() ?? null,
});
