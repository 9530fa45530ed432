import type { EditionStatus } from '@shared/acts/act.contract';
import type { Actor } from '@shared/actor';
import { hasPermission } from '@shared/permissions';

/** A draft is nobody's act yet: those see it who prepare and approve it. */
export const mayReadDrafts = ({ roles }: Actor): boolean =>
  hasPermission(roles, 'act.prepare') || hasPermission(roles, 'act.approve');

export const canSee = ({ status }: { status: EditionStatus }, actor: Actor): boolean =>
  status === 'approved' || mayReadDrafts(actor);
