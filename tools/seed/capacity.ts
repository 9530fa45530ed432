import type { AvailabilityView } from '@shared/capacity/availability.contract';
import type { Competence } from '@shared/capacity/competences';
import type { AttendanceStatus, TrainingView, WriteTraining } from '@shared/capacity/training.contract';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import type { DemonstrationParticipant } from '../demonstration';
import type { Person } from '../play/person';
import { plusDays } from './years';

export interface Trainee extends DemonstrationParticipant {
  readonly id: string;
  readonly person: Person;
}

interface Told extends Omit<WriteTraining, 'heldOn' | 'endedOn' | 'organiser'> {
  /** Days from today to the last day; a training to come has invitations only. */
  readonly from: number;
  readonly days: number;
  readonly whom: (at: number) => boolean;
}

const trainings: readonly Told[] = [
  {
    ...{ titleKk: 'Ұсталатын адамдармен әңгімелесу', titleRu: 'Беседы с людьми, которые содержатся в учреждениях' },
    ...{ titleEn: 'Talking with persons held', competences: ['interviewing'], from: -330, days: 3 },
    ...{ goodForMonths: 24, places: 140, whom: () => true },
  },
  {
    ...{ titleKk: 'Азаптауды құжаттау: Стамбұл хаттамасы', titleRu: 'Документирование пыток: Стамбульский протокол' },
    ...{ titleEn: 'Documenting torture: the Istanbul Protocol', competences: ['documentation_of_torture'] },
    ...{ from: -320, days: 2, goodForMonths: 12, places: 60, whom: (at) => at % 3 === 0 },
  },
  {
    ...{ titleKk: 'Бас бостандығынан айыру орындары', titleRu: 'Места лишения свободы' },
    ...{ titleEn: 'Places of detention', competences: ['places_of_detention'], from: -150, days: 2 },
    ...{ goodForMonths: 36, whom: (at) => at % 2 === 0 },
  },
  {
    ...{ titleKk: 'Балалар мен мүгедектігі бар адамдар', titleRu: 'Дети и люди с инвалидностью' },
    ...{ titleEn: 'Children and persons with disabilities', competences: ['child_protection', 'disability'] },
    ...{ from: -20, days: 1, whom: (at) => at % 4 === 1 },
  },
  {
    ...{ titleKk: 'Психиатриялық ұйымдарға бару', titleRu: 'Посещение психиатрических организаций' },
    ...{ titleEn: 'Visits to psychiatric organisations', competences: ['psychology'], from: 25, days: 1, places: 30 },
    ...{ whom: (at) => at % 6 === 2 },
  },
];

const diplomas: Readonly<Partial<Record<ParticipantCategory, Competence>>> = {
  doctor: 'medicine',
  lawyer: 'law',
  social_worker: 'social_work',
};

/** What people have learnt, by trainings and diplomas, and where and when some of them can travel (11-1(4), 11-8(2)). */
export async function buildCapacity(office: Person, trainees: readonly Trainee[], today: string): Promise<void> {
  for (const training of trainings) await holdTraining(office, trainees, training, today);
  for (const [at, { id, category }] of trainees.entries()) {
    const competence = diplomas[category];
    if (competence) await recordDiploma(office, id, competence, at);
    if (category === 'doctor' && at % 4 === 0) await recordDiploma(office, id, 'psychiatry', at);
  }
  for (const [at, { person, regions }] of trainees.entries()) {
    if (at % 3 === 1) await person.put('/availability/mine/regions', { regions }, { ifMatch: 0 });
    if (at % 9 === 4) {
      const startsOn = plusDays(today, 5 + at);
      await person.post<AvailabilityView>('/availability/mine/periods', { startsOn, endsOn: plusDays(startsOn, 9) });
    }
  }
}

async function holdTraining(
  office: Person,
  trainees: readonly Trainee[],
  { from, days, whom, ...of }: Told,
  today: string,
): Promise<void> {
  const endedOn = plusDays(today, from);
  const { id, version } = await office.post<TrainingView>('/trainings', {
    ...of,
    ...{ heldOn: plusDays(endedOn, 1 - days), endedOn, organiser: 'Адам құқықтары жөніндегі ұлттық орталық' },
  });
  const statusOf = (at: number): AttendanceStatus => (from > 0 ? 'invited' : at % 11 === 7 ? 'missed' : 'attended');
  const entries = trainees.flatMap(({ id: participantId }, at) =>
    whom(at) ? [{ participantId, status: statusOf(at) }] : [],
  );
  await office.put(`/trainings/${id}/attendance`, { entries }, { ifMatch: version });
}

const recordDiploma = (office: Person, id: string, competence: Competence, at: number): Promise<unknown> =>
  office.post(`/capacity/participants/${id}/competences`, {
    competence,
    reference: `Диплом № ${4100 + at}`,
    validFrom: `20${String(10 + (at % 10)).padStart(2, '0')}-06-30`,
  });
