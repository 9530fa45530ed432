import type { SptContactView } from '@shared/spt/spt.contract';

export function sptContactOf(change: Partial<SptContactView> = {}): SptContactView {
  return {
    id: 's1',
    kind: 'letter',
    direction: 'incoming',
    contactOn: '2026-02-20',
    subject: 'A visit is announced',
    nextStepDueOn: '2026-04-01',
    openTo: 'office',
    isCorrected: false,
    summary: 'The Subcommittee asks for the list of places.',
    nextStep: 'Answer',
    registeredByName: 'Асель А.',
    registeredAt: '2026-02-21T05:00:00Z',
    files: [{ id: 'f1', mediaType: 'application/pdf', size: 2048 }],
    corrects: null,
    correctedBy: [],
    actions: [{ name: 'correct', allowed: true }],
    ...change,
  };
}
