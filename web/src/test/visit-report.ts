import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';

const names = (ru: string) => ({ kk: `${ru} (kk)`, ru, en: `${ru} (en)` });

/** A frozen report of two members that awaits both signatures, as its first member (`participantId: 'p1'`) sees it. */
export const frozenReport: VisitReportView = {
  id: 'r1',
  visit: { id: 'v1', number: '2026-0007', kind: 'periodic', startedOn: '2026-03-02' },
  place: { id: 'pl1', name: names('СИЗО'), regionIso: 'KZ-10' },
  status: 'frozen',
  signed: 0,
  lockedAt: null,
  version: 4,
  language: 'ru',
  form: { edition: 2 },
  sections: [
    { key: 'opening', title: names('Введение'), text: 'Посетили.\nВидели.' },
    { key: 'regime', title: names('Режим'), text: '' },
  ],
  findings: [{ id: 'f1', position: 1, theme: 'medical_services', body: 'Нет врача.', sources: ['staff', 'registers'] }],
  recommendations: [
    {
      id: 'c1',
      position: 1,
      authority: { id: 'a1', name: names('Минздрав') },
      theme: 'medical_services',
      body: 'Взять.',
    },
    { id: 'c2', position: 2, authority: { id: 'a2', name: names('МВД') }, theme: 'treatment', body: 'Учить.' },
    { id: 'c3', position: 3, authority: { id: 'a1', name: names('Минздрав') }, theme: 'treatment', body: 'Лечить.' },
  ],
  complaints: [{ number: '2026-0001', receivedOn: '2026-03-02', transferredOn: '2026-03-03', recipient: 'Омбудсман' }],
  frozen: { number: 3, sha256: 'ab'.repeat(32), frozenAt: '2026-03-05T05:00:00Z' },
  signers: [
    { participantId: 'p1', fullName: 'Асель А.', category: 'doctor', signedAt: null, dissent: null },
    { participantId: 'p2', fullName: 'Болат Б.', category: 'lawyer', signedAt: null, dissent: null },
  ],
  actions: [
    { name: 'sign', allowed: true },
    { name: 'reopen', allowed: true },
    { name: 'write', allowed: false, refusal: { code: 'STATE.NOT_ALLOWED', message: 'Сейчас нельзя.' } },
  ],
};

/** The same report while it is written. */
export const draftReport: VisitReportView = {
  ...frozenReport,
  status: 'draft',
  frozen: null,
  actions: [
    { name: 'write', allowed: true },
    {
      name: 'freeze',
      allowed: false,
      refusal: { code: 'VISIT_REPORT.COMPLAINT_NOT_TRANSFERRED', message: 'Не переданы: 1.', provision: '11-5(4)' },
    },
  ],
};
