import type { Actor } from '@shared/actor';
import type { DocumentKind } from '@shared/calls/document-kinds';
import { hasPermission } from '@shared/permissions';

/** The Council and the Ombudsman judge a candidate without the number that identifies a person everywhere. */
export const mayReadIin = (actor: Actor): boolean => hasPermission(actor.roles, 'application.manage');

/** For letters only, so only for those who write them. */
export const mayReadEmail = mayReadIin;

/** These two carry the IIN by their form. */
const withIin: readonly DocumentKind[] = ['application_form', 'consent_to_processing'];

export const mayOpenDocument = (actor: Actor, kind: DocumentKind): boolean =>
  hasPermission(actor.roles, 'application.read') && (mayReadIin(actor) || !withIin.includes(kind));
