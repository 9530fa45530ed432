import { sealedTo } from '@shared/complaints/sealed-text';
import type { LocalDate } from '@shared/law/local-date';
import { type Broken, broken } from '../platform/errors';

/** 11-10(1): what a person told is private life and stays unseen by the server: it comes sealed to the office or not at all. */
export const textMustBeSealed = (sealedText: string): Broken | null =>
  sealedTo(sealedText) === 'recipient' ? null : broken('COMPLAINT.NOT_SEALED', '11-10(1)');

/** 11-10(1): only the passphrase of the office opens its key, so the key comes sealed with one. */
export const identityMustBeSealed = (sealedIdentity: string): Broken | null =>
  sealedTo(sealedIdentity) === 'passphrase' ? null : broken('OFFICE_KEY.NOT_SEALED', '11-10(1)');

/** 11-10(1): a text sealed to a key that was replaced would be open to whoever the replacement was made against. */
export const keyMustBeInForce = (key: { id: string } | null, given: string): Broken | null => {
  if (key === null) return broken('OFFICE_KEY.MISSING', '11-10(1)');
  return key.id === given ? null : broken('COMPLAINT.KEY_NOT_IN_FORCE', '11-10(1)');
};

/** 11-5(4): what is registered has been received. */
export const mustHaveBeenReceived = (receivedAt: Date, now: Date): Broken | null =>
  receivedAt > now ? broken('COMPLAINT.RECEIVED_IN_THE_FUTURE', '11-5(4)') : null;

/** 11-5(4): every message and complaint is transferred to the Ombudsman, once. */
export const mustNotBeTransferredYet = ({ transferredOn }: { transferredOn: LocalDate | null }): Broken | null =>
  transferredOn === null ? null : broken('COMPLAINT.ALREADY_TRANSFERRED', '11-5(4)');

/** 11-5(4): what is transferred has been received before. */
export const transferMustFollowReceipt = (receivedOn: LocalDate, transferredOn: LocalDate): Broken | null =>
  transferredOn < receivedOn ? broken('COMPLAINT.TRANSFERRED_BEFORE_RECEIVED', '11-5(4)', { day: receivedOn }) : null;
