import type { Actor } from '@shared/actor';
import type { Role } from '@shared/permissions';

const seeAll: readonly Role[] = ['ombudsman', 'office', 'council'];

/** Participants see the reports of the visits that they carried out; whoever reads for the mechanism sees all of them. */
export const seesEveryReport = ({ roles }: Actor): boolean => roles.some((role) => seeAll.includes(role));

export const maySeeReport = (actor: Actor, memberIds: readonly string[]): boolean =>
  seesEveryReport(actor) || (actor.participantId !== undefined && memberIds.includes(actor.participantId));
