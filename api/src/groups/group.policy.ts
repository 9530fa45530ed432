import type { Actor } from '@shared/actor';
import type { Role } from '@shared/permissions';

const hasOneOf = (actor: Actor, roles: readonly Role[]): boolean => actor.roles.some((role) => roles.includes(role));

/**
 * Everybody else sees the groups in which they hold a seat, once the Council has decided on them and place and dates are
 * released (11-7(2): unannounced).
 */
export const seesEveryGroup = (actor: Actor): boolean => hasOneOf(actor, ['ombudsman', 'office', 'council']);

/** Who was left out, how the lot fell, who has left the group. */
export const seesTheDraw = seesEveryGroup;

/** 11-5(3): why somebody declined is kept, and nobody else's business. */
export const seesRecusalReasons = (actor: Actor): boolean => hasOneOf(actor, ['ombudsman', 'office']);
