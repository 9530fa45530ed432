import type { Actor } from '@shared/actor';
import { hasPermission } from '@shared/permissions';

/**
 * Those who may open a complaint see the whole register; a participant sees what he or she registered. Participants take in
 * messages and complaints at any time, on a visit or off (11-4(1)(6)).
 */
export const seesWholeRegister = (actor: Actor): boolean => hasPermission(actor.roles, 'complaint.open');

export const canSee = ({ receivedBy }: { receivedBy: string }, actor: Actor): boolean =>
  seesWholeRegister(actor) || receivedBy === actor.accountId;

/** The identity behind a key, sealed as it is, is given to nobody who has nothing to open with it. */
export const seesSealedIdentity = seesWholeRegister;
