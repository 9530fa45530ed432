import type { Actor } from '@shared/actor';
import { hasPermission } from '@shared/permissions';

/** The Council and the Ombudsman judge a candidate without the number that identifies a person everywhere. */
export const mayReadIin = (actor: Actor): boolean => hasPermission(actor.roles, 'application.manage');
