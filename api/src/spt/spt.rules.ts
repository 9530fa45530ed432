import type { LocalDate } from '@shared/law/local-date';
import { broken, type Broken } from '../platform/errors';

/** 11-2(3): a day without a step would remind of nothing. */
export const nextStepMustBeNamed = (nextStep: string | null, dueOn: LocalDate | null): Broken | null =>
  dueOn === null || nextStep?.trim() ? null : broken('SPT.NEXT_STEP_REQUIRED', '11-2(3)');

/** 11-2(3): what follows a contact is not before it. */
export const nextStepMustFollowTheContact = (dueOn: LocalDate | null, contactOn: LocalDate): Broken | null =>
  dueOn === null || dueOn >= contactOn ? null : broken('SPT.NEXT_STEP_TOO_EARLY', '11-2(3)');

/** 11-2(3): whoever corrects an entry can read it; one that is closed is refused like one that does not exist. */
export const correctedMustBeReadable = (corrected: object | null): Broken | null =>
  corrected ? null : broken('SPT.CORRECTED_UNKNOWN', '11-2(3)');
