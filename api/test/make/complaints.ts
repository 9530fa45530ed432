import type { ComplaintView, RegisterComplaint, TransferComplaint } from '@shared/complaints/complaint.contract';
import type { OfficeKeyView } from '@shared/complaints/office-key.contract';
import { newOfficeKey, seal } from '@shared/complaints/sealing';
import type { Client, TestApp } from '../app';
import { made } from './made';

export const officePassphrase = 'a passphrase for tests';
/** Cheap on purpose: what the passphrase costs to guess is not what these tests are about. */
const workFactor = 10;

/** Makes a key of the office, in force from now on. */
export async function makeOfficeKey(app: TestApp): Promise<OfficeKeyView> {
  const body = await newOfficeKey(officePassphrase, workFactor);
  return made(await app.as(['ombudsman']).post<OfficeKeyView>('/office-keys', body));
}

/** The key in force; one is made where there is none. */
export async function currentOfficeKey(app: TestApp): Promise<OfficeKeyView> {
  const answer = await app.as(['office']).get<OfficeKeyView>('/office-keys/current');
  return answer.status === 200 ? answer.body : makeOfficeKey(app);
}

export interface GivenComplaint extends Partial<RegisterComplaint> {
  /** What was said; sealed here as the browser does it. */
  readonly text?: string;
}

/** The body of a registration, sealed to the key in force. */
export async function complaintBody(
  app: TestApp,
  { text = 'Что было сказано', ...given }: GivenComplaint = {},
): Promise<RegisterComplaint> {
  const key = await currentOfficeKey(app);
  return {
    kind: 'complaint',
    channel: 'post',
    receivedAt: app.clock.now().toISOString(),
    concernsTorture: false,
    officeKeyId: key.id,
    sealedText: await seal(text, key.recipient),
    ...given,
  };
}

/**
 * `by` receives and registers it: the office unless said otherwise.
 * @example const message = await makeComplaint(app, { kind: 'message', concernsTorture: true, placeId: place.id })
 */
export async function makeComplaint(
  app: TestApp,
  { by = app.as(['office']), ...given }: GivenComplaint & { readonly by?: Client } = {},
): Promise<ComplaintView> {
  return made(await by.post<ComplaintView>('/complaints', await complaintBody(app, given)));
}

export async function transferComplaint(
  app: TestApp,
  complaint: ComplaintView,
  given: Partial<TransferComplaint> & { by?: Client } = {},
): Promise<ComplaintView> {
  const { by = app.as(['office']), ...body } = given;
  const transfer = { transferredOn: app.clock.today(), act: '№ 1', recipient: 'Уполномоченный', ...body };
  return made(
    await by.post<ComplaintView>(`/complaints/${complaint.id}/transfer`, transfer, { ifMatch: complaint.version }),
  );
}
