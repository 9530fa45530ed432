import type { ComplaintView } from '@shared/complaints/complaint.contract';
import type { OfficeKeyView } from '@shared/complaints/office-key.contract';
import { newOfficeKey } from '@shared/complaints/sealing';

export const passphrase = 'төрт кездейсоқ сөз бірге';

/** A key of the office that opens quickly, as nobody's real one does. */
export async function officeKeyOf(change: Partial<OfficeKeyView> = {}): Promise<OfficeKeyView> {
  const { recipient, sealedIdentity } = await newOfficeKey(passphrase, 1);
  return { id: 'k1', recipient, sealedIdentity, createdAt: '2026-01-05T05:00:00Z', retiredAt: null, ...change };
}

export function complaintOf(change: Partial<ComplaintView> = {}): ComplaintView {
  return {
    id: 'c1',
    number: '2026-0001',
    kind: 'complaint',
    channel: 'visit',
    receivedAt: '2026-03-02T20:30:00Z',
    registeredAt: '2026-03-02T21:00:00Z',
    receivedBy: { accountId: 'a', name: 'Асель А.' },
    place: { id: 'p1', name: { kk: 'Мекеме', ru: 'Учреждение', en: 'Institution' } },
    visitId: null,
    concernsTorture: true,
    status: 'registered',
    transfer: null,
    version: 4,
    actions: [{ name: 'transfer', allowed: true }],
    ...change,
  };
}
