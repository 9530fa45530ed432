import type { ParticipantView } from '@shared/participants/participant.contract';
import type { ActionView } from '@shared/problem';

export const mayEverything: readonly ActionView[] = [
  'suspend',
  'terminate',
  'issue-certificate',
  'revoke-certificate',
].map((name) => ({ name, allowed: true }));

/** A doctor in force with one mandate and a card, as the office sees it. */
export function participantOf(change: Partial<ParticipantView> = {}): ParticipantView {
  return {
    id: 'p1',
    version: 3,
    applicationId: 'a1',
    fullName: 'Қасымова Әсел',
    category: 'doctor',
    organisation: 'Емхана № 1',
    mandateFrom: '2025-12-20',
    mandateTo: '2027-12-31',
    status: 'in_force',
    mandates: [{ id: 'm1', applicationId: 'a1', decisionId: 'd1', startsOn: '2025-12-20', endsOn: '2027-12-31' }],
    suspensions: [],
    termination: null,
    certificate: { id: 'c1', number: '2026-017', issuedOn: '2026-03-02', validUntil: '2027-12-31' },
    actions: [
      ...mayEverything,
      { name: 'lift', allowed: false, refusal: { code: 'PARTICIPANT.NOT_SUSPENDED', message: 'Не приостановлены.' } },
    ],
    ...change,
  };
}
