import type { Actor } from '@shared/actor';
import { hasPermission } from '@shared/permissions';

/** 11-1(4): who sees to the capacity of participants sees everybody's trainings; a participant sees his or her own. */
export const seesEverybody = (actor: Actor): boolean => hasPermission(actor.roles, 'capacity.read');
