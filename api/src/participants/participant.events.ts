import type { LocalDate } from '@shared/law/local-date';
import { eventType } from '../platform/events';

/** 11-6: the participant has no powers from `effectiveOn` on; what was done before stands. */
export const powersEnded = eventType<{ readonly participantId: string; readonly effectiveOn: LocalDate }>(
  'participant.powers-ended',
);
