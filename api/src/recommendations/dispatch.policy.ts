import type { Actor } from '@shared/actor';
import type { Role } from '@shared/permissions';

const seeAll: readonly Role[] = ['ombudsman', 'office', 'council'];

/** An authority sees what was sent to it and nothing else; whoever reads for the mechanism sees all that was sent. */
export const seesEveryDispatch = ({ roles }: Actor): boolean => roles.some((role) => seeAll.includes(role));
