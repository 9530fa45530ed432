import type { Actor } from '@shared/actor';
import { type HomeSectionCode, homeSectionCodes } from '@shared/home/home.contract';
import type { Role } from '@shared/permissions';

/** Whose work each section is. The rows in it are narrowed once more by the feature that they come from. */
const readers: Readonly<Record<HomeSectionCode, readonly Role[]>> = {
  clocks: ['ombudsman', 'office'],
  'overdue-places': ['ombudsman', 'office'],
  'repealed-bases': ['office'],
  'visit-proposals-to-decide': ['ombudsman', 'office', 'council'],
  'selection-steps': ['office'],
  'mandates-to-watch': ['office'],
  'untransferred-complaints': ['ombudsman', 'office', 'participant'],
  'reports-to-sign': ['participant'],
  'reports-awaiting-signatures': ['ombudsman', 'office'],
  'dispatches-to-receive': ['authority'],
  'recommendations-to-answer': ['authority'],
  'votes-open': ['council'],
  'sessions-ahead': ['council'],
  'draws-to-contribute': ['council'],
  'draws-under-way': ['office'],
  'impartiality-to-declare': ['participant'],
  'conduct-to-acknowledge': ['participant'],
  'acts-unset': ['ombudsman', 'administrator'],
  accounts: ['administrator'],
};

export const sectionsOf = ({ roles }: Pick<Actor, 'roles'>): HomeSectionCode[] =>
  homeSectionCodes.filter((code) => readers[code].some((role) => roles.includes(role)));
