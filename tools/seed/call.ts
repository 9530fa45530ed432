import type { CallView, WriteCall } from '@shared/calls/call.contract';
import type { SubmitApplication } from '@shared/participants/application.contract';
import { demonstrationIins } from '../demonstration/identifiers';
import { checkGrounds } from '../play/acts/candidates';
import type { Person } from '../play/person';
import { plusDays } from './years';

const candidates: readonly Omit<SubmitApplication, 'iin' | 'submittedOn' | 'callId'>[] = [
  {
    fullName: 'Сейітқали Айгүл Маратқызы',
    category: 'doctor',
    organisation: 'Демонстрациялық емхана / Демонстрационная поликлиника',
    locale: 'kk',
    competences: ['medicine', 'psychiatry'],
    travelRegions: ['KZ-10', 'KZ-33', 'KZ-39'],
  },
  {
    fullName: 'Ковалёва Ирина Сергеевна',
    category: 'social_worker',
    organisation: 'Демонстрациялық қор / Демонстрационный фонд',
    locale: 'ru',
    competences: ['social_work', 'disability'],
    travelRegions: ['KZ-55', 'KZ-63'],
  },
  {
    fullName: 'Ермеков Дархан Ержанұлы',
    category: 'lawyer',
    organisation: 'Демонстрациялық бірлестік / Демонстрационное объединение',
    locale: 'kk',
    competences: ['law'],
    travelRegions: [],
  },
];

/** A call that is open, with one candidate ready for the Council, one half checked and one just entered. */
export async function announceCall(office: Person, stage: { setDay(day: string): void }, today: string): Promise<void> {
  stage.setDay(plusDays(today, -20));
  const draft: WriteCall = {
    titleKk: 'Қатысушыларды қосымша іріктеу',
    titleRu: 'Дополнительный отбор участников',
    basis: 'Қатысушыларды іріктеу тәртібі / Порядок отбора участников',
    categories: [{ category: 'doctor', wanted: 2 }, { category: 'social_worker' }, { category: 'lawyer' }],
    competences: ['psychiatry', 'disability'],
    regions: ['KZ-10', 'KZ-33', 'KZ-55'],
    termMonths: 24,
    documents: [{ kind: 'application_form' }, { kind: 'cv' }, { kind: 'diploma' }],
    opensOn: plusDays(today, -20),
    closesOn: plusDays(today, 25),
  };
  const { id, version } = await office.post<CallView>('/calls', draft);
  const call = await office.post<CallView>(`/calls/${id}/announcement`, {}, { ifMatch: version });
  const iins = demonstrationIins(candidates.length, 80_000);
  for (const [index, candidate] of candidates.entries()) {
    stage.setDay(plusDays(today, -10 + index));
    const application = await office.post<Parameters<typeof checkGrounds>[1]>('/applications', {
      ...candidate,
      iin: iins[index],
      callId: call.id,
      submittedOn: plusDays(today, -10 + index),
    });
    const seen = index === 0 ? application.grounds : index === 1 ? application.grounds.slice(0, 4) : [];
    await checkGrounds(office, { ...application, grounds: seen }, plusDays(today, -10 + index));
  }
  stage.setDay(today);
}
