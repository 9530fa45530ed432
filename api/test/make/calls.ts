import type { CallView, WriteCall } from '@shared/calls/call.contract';
import type { TestApp } from '../app';
import { made } from './made';

export const callBody = (app: TestApp, given: Partial<WriteCall> = {}): WriteCall => ({
  titleKk: 'Қатысушылыққа кандидаттарды іріктеу',
  titleRu: 'Отбор кандидатов в участники',
  basis: 'Приказ № 3',
  categories: [{ category: 'lawyer', wanted: 2 }, { category: 'doctor' }],
  competences: ['law', 'psychiatry'],
  regions: ['KZ-75', 'KZ-10'],
  documents: [{ kind: 'application_form' }, { kind: 'cv', noteRu: 'с фотографией не нужно' }],
  opensOn: app.clock.today(),
  closesOn: app.clock.today(),
  ...given,
});

/** A draft. @example const call = await makeCall(app, { closesOn: '2026-04-01' }) */
export async function makeCall(app: TestApp, given: Partial<WriteCall> = {}): Promise<CallView> {
  return made(await app.as(['office']).post<CallView>('/calls', callBody(app, given)));
}

/** Announced today. */
export async function makeAnnouncedCall(app: TestApp, given: Partial<WriteCall> = {}): Promise<CallView> {
  const { id, version } = await makeCall(app, given);
  return made(await app.as(['office']).post<CallView>(`/calls/${id}/announcement`, {}, { ifMatch: version }));
}
