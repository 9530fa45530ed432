import type { ComplaintState } from '@shared/complaints/complaint.contract';
import { defineStates, type Transition } from '../platform/states';
import type { Complaint } from './complaint.entity';
import { canSee } from './complaint.policy';
import { mustNotBeTransferredYet } from './complaint.rules';

export type TransferFacts = Pick<Complaint, 'receivedBy' | 'transferredOn'>;

const transfer: Transition<ComplaintState, TransferFacts> = {
  to: 'transferred',
  permission: 'complaint.transfer',
  isFor: canSee,
  rules: [mustNotBeTransferredYet],
};

/** 11-5(4): registered, then transferred to the Ombudsman; nothing leads back and nothing leads out. */
export const complaintStates = defineStates<ComplaintState, 'transfer', TransferFacts>('registered', {
  registered: { transfer },
  transferred: { transfer },
});
