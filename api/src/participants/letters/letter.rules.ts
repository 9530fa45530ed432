import { broken, type Broken } from '../../platform/errors';

const mostAttempts = 10;

/** Four digits are soon tried through, so a link answers ten wrong ones and then nobody. */
export const isLocked = ({ attempts }: { readonly attempts: number }): boolean => attempts >= mostAttempts;

/** 11-1(3): what there is to send is written when the decision is recorded. */
export const letterMustExist = (hasLetter: boolean): Broken | null =>
  hasLetter ? null : broken('APPLICATION.LETTER_MISSING', '11-1(3)');

export const letterMustHaveAnAddress = (email: string | null): Broken | null =>
  email !== null ? null : broken('APPLICATION.EMAIL_MISSING', '11-1(3)');
