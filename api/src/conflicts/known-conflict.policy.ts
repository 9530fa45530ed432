import type { Actor } from '@shared/actor';
import { Refusal } from '../platform/errors';

/** 11-5(3): declared by the participant, read by the participant. An account tied to no participant has nothing here. */
export function participantOf({ participantId }: Pick<Actor, 'participantId'>): string {
  if (!participantId) throw new Refusal('ACCESS.DENIED');
  return participantId;
}
