import type { FrozenView } from '@shared/groups/draw.contract';
import type { GroupView } from '@shared/groups/group.contract';

export const frozen: FrozenView = {
  rule: 'leximin-lottery/1',
  sha256: 'ab'.repeat(32),
  poolSize: 2,
  smallestChance: '1/2',
  odds: [
    { participantId: 'p1', fullName: 'Асель А.', qualifications: ['doctor', 'psychiatry'], workload: 1, chance: '1/2' },
    { participantId: 'p2', fullName: 'Берик Б.', qualifications: ['lawyer'], workload: 0, chance: '1/2' },
  ],
};

/** A group whose lot is frozen and waits for commitments, as the Council and the office see it. */
export const groupOf = (more: Partial<GroupView> = {}): GroupView => ({
  id: 'g1',
  kind: 'special',
  place: { id: 'pl', name: { kk: 'Мекеме', ru: 'Учреждение', en: 'Institution' }, regionIso: 'KZ-10' },
  startsOn: '2026-03-10',
  endsOn: '2026-03-11',
  seats: 1,
  vacancies: 1,
  status: 'frozen',
  version: 2,
  plannedVisitId: null,
  needs: { doctor: 1 },
  decisionId: null,
  decidedOn: null,
  abandonment: null,
  members: [],
  exclusions: [],
  frozen,
  contributions: [],
  contributorsNeeded: 2,
  draw: null,
  refills: [],
  actions: [],
  ...more,
});
