import { broken, type Broken } from '../platform/errors';

/** 11-4: a card shows rights, so it is given only to whom they belong today. */
export const holderMustHavePowers = (hasPowers: boolean): Broken | null =>
  hasPowers ? null : broken('CERTIFICATE.NO_POWERS', '11-4');

export const certificateMustBeInUse = (inUse: object | null): Broken | null =>
  inUse ? null : broken('CERTIFICATE.NONE_IN_USE');

/** A card carries a photo of its holder, not a paper. */
export const photoMustBeAPicture = (mediaType: string): Broken | null =>
  mediaType === 'application/pdf' ? broken('CERTIFICATE.PHOTO_UNFIT') : null;
