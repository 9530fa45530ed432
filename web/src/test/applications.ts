import type { ApplicationView, GroundView } from '@shared/participants/application.contract';

export const groundOf = (given: Partial<GroundView> = {}): GroundView => ({
  code: '11-3(1)(4)',
  provision: '11-3(1)(4)',
  text: { kk: 'Адвокат қатысушы бола алмайды.', ru: 'Адвокат не может быть участником.', en: 'No advocate.' },
  basis: null,
  state: 'open',
  check: null,
  history: [],
  ...given,
});

export const applicationOf = (given: Partial<ApplicationView> = {}): ApplicationView => ({
  id: 'a1',
  version: 4,
  fullName: 'Асель А.',
  category: 'doctor',
  organisation: 'Клиника',
  submittedOn: '2026-03-02',
  status: 'submitted',
  callId: null,
  renewsParticipantId: null,
  iin: '991300000019',
  email: null,
  locale: 'kk',
  competences: ['psychiatry'],
  travelRegions: ['KZ-75'],
  documents: [],
  letter: null,
  decisionId: null,
  decidedOn: null,
  refusalProvision: null,
  participantId: null,
  judgedOn: '2026-03-10',
  grounds: [groundOf()],
  actions: [
    { name: 'record-ground-check', allowed: true },
    { name: 'change', allowed: true },
    {
      name: 'select',
      allowed: false,
      refusal: { code: 'APPLICATION.GROUND_OPEN', message: 'Основание не проверено.' },
    },
    { name: 'refuse', allowed: true },
  ],
  ...given,
});
