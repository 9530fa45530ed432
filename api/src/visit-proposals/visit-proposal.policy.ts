import type { Actor } from '@shared/actor';

/** 11-7(1)(3), 11-10(1): which messages a visit rests on, and why one is feared for, would tell who spoke. */
export const seesGrounds = (actor: Actor): boolean =>
  actor.roles.some((role) => role === 'ombudsman' || role === 'office');
