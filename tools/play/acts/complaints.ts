import type { ComplaintView, RegisterComplaint } from '@shared/complaints/complaint.contract';
import type { OfficeKeyView } from '@shared/complaints/office-key.contract';
import { newOfficeKey, seal } from '@shared/complaints/sealing';
import type { Person } from '../person';

/** The Ombudsman's office gets a key: the server keeps the recipient, and the identity only under the passphrase. */
export async function makeOfficeKey(ombudsman: Person, passphrase: string): Promise<OfficeKeyView> {
  return ombudsman.post<OfficeKeyView>('/office-keys', await newOfficeKey(passphrase));
}

/** Sealed before it leaves the writer's hands, as the browser does it (11-5(4), 11-10(1)). */
export async function registerComplaint(
  receiver: Person,
  text: string,
  about: Omit<RegisterComplaint, 'officeKeyId' | 'sealedText'>,
): Promise<ComplaintView> {
  const key = await receiver.get<OfficeKeyView>('/office-keys/current');
  return receiver.post<ComplaintView>('/complaints', {
    ...about,
    officeKeyId: key.id,
    sealedText: await seal(text, key.recipient),
  });
}

export const transferComplaint = (
  person: Person,
  complaint: ComplaintView,
  transferredOn: string,
): Promise<ComplaintView> =>
  person.post<ComplaintView>(
    `/complaints/${complaint.id}/transfer`,
    {
      transferredOn,
      act: `№ ${complaint.number}`,
      recipient: 'Адам құқықтары жөніндегі уәкіл / Уполномоченный по правам человека',
    },
    { ifMatch: complaint.version },
  );
