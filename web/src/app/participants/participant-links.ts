import type { Permission } from '@shared/permissions';

export interface RecordLink {
  /** Below the participant's own page, e.g. `competences`; for one's own pages the whole path. */
  readonly path: string;
  /** Key of the link's text. */
  readonly text: string;
  readonly permission: Permission;
}

/** Pages of later features about one participant; each adds its line, and its text to those of participants. */
export const participantLinks: readonly RecordLink[] = [
  { path: 'competences', text: 'participants.links.competences', permission: 'capacity.read' },
];

/** Pages on which a participant tells or reads of the own matters. */
export const myLinks: readonly RecordLink[] = [
  { path: '/office/my-availability', text: 'participants.my.availability', permission: 'availability.declare' },
  { path: '/office/my-trainings', text: 'participants.my.trainings', permission: 'capacity.read-own' },
  { path: '/office/conduct', text: 'participants.my.conduct', permission: 'code-of-conduct.acknowledge' },
  { path: '/office/my-draws', text: 'participants.my.draws', permission: 'group.chances' },
  { path: '/office/my-conflicts', text: 'participants.my.conflicts', permission: 'conflict.declare' },
  { path: '/office/my-voluntary-data', text: 'participants.my.voluntaryData', permission: 'voluntary-data.give' },
];
