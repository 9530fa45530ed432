import type { Actor } from '@shared/actor';
import { Refusal } from '../platform/errors';

/** 11-8(2): given by the participant, seen by the participant. An account tied to no participant has nothing here. */
export function participantOf({ participantId }: Pick<Actor, 'participantId'>): string {
  if (!participantId) throw new Refusal('ACCESS.DENIED');
  return participantId;
}
