import type { CapacityOverview } from '@shared/capacity/capacity.contract';
import type { CapacityFile, CompetenceView } from '@shared/capacity/competence.contract';
import { type Competence, competences } from '@shared/capacity/competences';
import type { TrainingView } from '@shared/capacity/training.contract';
import regions from '@shared/places/regions.json';

const counts = (held: Partial<Record<Competence, number>> = {}) =>
  Object.fromEntries(competences.map((name) => [name, held[name] ?? 0])) as Record<Competence, number>;

/** Two participants: both can travel to Astana, one of them everywhere; one holds psychiatry. */
export function overviewOf(change: Partial<CapacityOverview> = {}): CapacityOverview {
  return {
    today: '2026-03-02',
    participants: 2,
    competences: counts({ psychiatry: 1, law: 2 }),
    regions: regions.map(({ iso }) =>
      iso === 'KZ-71'
        ? { iso, participants: 2, competences: counts({ psychiatry: 1, law: 2 }) }
        : { iso, participants: 1, competences: counts({ law: 1 }) },
    ),
    expiring: [],
    trainings: [],
    withoutTraining: 1,
    ...change,
  };
}

export function competenceOf(change: Partial<CompetenceView> = {}): CompetenceView {
  return {
    id: 'k1',
    version: 1,
    competence: 'psychiatry',
    training: null,
    reference: 'Диплом № 17',
    validFrom: '2020-06-30',
    validTo: null,
    state: 'in_force',
    end: null,
    actions: [{ name: 'end', allowed: true }],
    ...change,
  };
}

export function capacityFileOf(change: Partial<CapacityFile> = {}): CapacityFile {
  return {
    participantId: 'p1',
    fullName: 'Асель Ахметова',
    category: 'doctor',
    competences: [competenceOf()],
    trainings: [],
    actions: [{ name: 'record-competence', allowed: true }],
    ...change,
  };
}

/** A training that is over, to which one is invited. */
export function trainingOf(change: Partial<TrainingView> = {}): TrainingView {
  return {
    id: 't1',
    title: { kk: 'Әңгімелесу', ru: 'Беседы', en: 'Interviews' },
    titleEn: 'Interviews',
    heldOn: '2026-02-02',
    endedOn: '2026-02-03',
    organiser: 'Ұлттық орталық',
    competences: ['interviewing'],
    goodForMonths: 12,
    places: 20,
    counts: { invited: 1, attended: 0, missed: 0 },
    own: null,
    version: 3,
    attendance: [{ participantId: 'p1', fullName: 'Асель', status: 'invited' }],
    actions: [
      { name: 'record-attendance', allowed: true },
      { name: 'change', allowed: true },
    ],
    ...change,
  };
}
