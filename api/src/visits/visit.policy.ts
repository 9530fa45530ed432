import type { Actor } from '@shared/actor';

/** 11-7(1)(3): which messages a visit rests on would tell who sent them. */
export const seesMessages = (actor: Actor): boolean =>
  actor.roles.some((role) => role === 'ombudsman' || role === 'office');

/** The office for any visit; a participant for a visit of a group in which he or she holds a seat. */
export const conductsVisits = (actor: Actor, members: readonly { participantId: string }[]): boolean =>
  actor.roles.includes('office') || members.some(({ participantId }) => participantId === actor.participantId);
