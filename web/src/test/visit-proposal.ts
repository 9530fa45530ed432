import type { VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { may } from './plan';

/** A special visit that waits for the Council, as the office sees it; the reserve carries it. */
export const proposalOf = (change: Partial<VisitProposalView> = {}): VisitProposalView => ({
  id: 'vp1',
  kind: 'special',
  place: { id: 'p1', name: { kk: 'Орталық', ru: 'Центр', en: 'Centre' } },
  basisVisitId: null,
  interimPurposes: [],
  status: 'proposed',
  proposedOn: '2026-11-20',
  decideBy: '2026-11-23',
  isLate: false,
  costTiyn: 30_000_000,
  reserve: { tiyn: 100_000_000, takenTiyn: 20_000_000 },
  decisionId: null,
  decidedOn: null,
  messageCount: 2,
  complaintIds: ['c1', 'c2'],
  grounds: 'Избиения в камере 4',
  version: 1,
  actions: may('decide', 'reject', 'withdraw'),
  ...change,
});
