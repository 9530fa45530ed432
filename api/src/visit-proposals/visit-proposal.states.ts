import type { ProposalStatus } from '@shared/visit-proposals/visit-proposal.contract';
import { defineStates } from '../platform/states';
import { type ProposalFacts, proposalMustBeWithinTheReserve } from './visit-proposal.rules';

export type ProposalAction = 'withdraw' | 'decide' | 'reject';

/** `decide` and `reject` take note of what the Council decided (11-7(2)). */
export const proposalStates = defineStates<ProposalStatus, ProposalAction, ProposalFacts>('proposed', {
  proposed: {
    decide: { to: 'adopted', permission: 'visit-proposal.manage', rules: [proposalMustBeWithinTheReserve] },
    reject: { to: 'rejected', permission: 'visit-proposal.manage' },
    withdraw: { to: 'withdrawn', permission: 'visit-proposal.manage' },
  },
  adopted: {},
  rejected: {},
  withdrawn: {},
});
