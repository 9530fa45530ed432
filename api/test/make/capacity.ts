import type { Competence } from '@shared/capacity/competences';
import type { AttendanceStatus, TrainingView, WriteTraining } from '@shared/capacity/training.contract';
import type { TestApp } from '../app';
import { made } from './made';

/** A training of one day, today unless told. @example await makeTraining(app, { competences: ['interviewing'], goodForMonths: 12 }) */
export async function makeTraining(app: TestApp, of: Partial<WriteTraining> = {}): Promise<TrainingView> {
  const heldOn = of.heldOn ?? app.clock.today();
  return made(
    await app.as(['office']).post<TrainingView>('/trainings', {
      titleKk: 'Сұхбат жүргізу',
      titleRu: 'Ведение бесед',
      heldOn,
      endedOn: of.endedOn ?? heldOn,
      organiser: 'National Centre',
      competences: ['interviewing'],
      ...of,
    }),
  );
}

/** Records the whole list in one save. @example await recordAttendance(app, training, { [id]: 'attended' }) */
export async function recordAttendance(
  app: TestApp,
  { id, version }: Pick<TrainingView, 'id' | 'version'>,
  statuses: Readonly<Record<string, AttendanceStatus>>,
): Promise<TrainingView> {
  const entries = Object.entries(statuses).map(([participantId, status]) => ({ participantId, status }));
  const path = `/trainings/${id}/attendance`;
  return made(await app.as(['office']).put<TrainingView>(path, { entries }, { ifMatch: version }));
}

/** Shown by a document of today. */
export async function giveCompetence(app: TestApp, participantId: string, competence: Competence): Promise<void> {
  const body = { competence, reference: 'Diploma no. 1', validFrom: app.clock.today() };
  made(await app.as(['office']).post(`/capacity/participants/${participantId}/competences`, body));
}
