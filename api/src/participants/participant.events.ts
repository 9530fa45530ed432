import type { LocalDate } from '@shared/law/local-date';
import { eventType } from '../platform/events';

interface FromADay {
  readonly participantId: string;
  readonly effectiveOn: LocalDate;
}

/** 11-6: the participant has no powers from `effectiveOn` on, which may be a later day; what was done before stands. */
export const powersEnded = eventType<FromADay>('participant.powers-ended');

/** 11-3: a ground is examined; there are no powers from `effectiveOn` until they are restored, if ever. */
export const powersSuspended = eventType<FromADay>('participant.powers-suspended');

/** 11-3: the ground was cleared; the powers stand again from `effectiveOn` on. Seats that were lost stay lost. */
export const powersRestored = eventType<FromADay>('participant.powers-restored');
