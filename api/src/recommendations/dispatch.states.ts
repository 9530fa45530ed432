import type { Actor } from '@shared/actor';
import { defineStates } from '../platform/states';
import {
  answerMustBeGivenOnce,
  answerMustFollowReceipt,
  type DispatchFacts,
  receiptMustBeRecordedOnce,
} from './dispatch.rules';

export type DispatchStatus = 'dispatched' | 'received' | 'answered';
export type DispatchAction = 'recordReceipt' | 'answer';

/** Each body acts for itself (11-11(2)). */
const isAddressee = ({ authorityId }: DispatchFacts, actor: Actor): boolean => actor.authorityId === authorityId;

const receive = {
  permission: 'dispatch.answer',
  isFor: isAddressee,
  rules: [receiptMustBeRecordedOnce],
} as const;
const answer = {
  permission: 'dispatch.answer',
  isFor: isAddressee,
  rules: [answerMustFollowReceipt, answerMustBeGivenOnce],
} as const;

/** 11-11(2): received, then answered, each once. */
export const dispatchStates = defineStates<DispatchStatus, DispatchAction, DispatchFacts>('dispatched', {
  dispatched: { recordReceipt: { to: 'received', ...receive }, answer: { to: 'answered', ...answer } },
  received: { recordReceipt: { to: 'received', ...receive }, answer: { to: 'answered', ...answer } },
  answered: { recordReceipt: { to: 'answered', ...receive }, answer: { to: 'answered', ...answer } },
});

/** The state is what the dates say. */
export function statusOf({ receivedOn, answeredOn }: DispatchFacts): DispatchStatus {
  if (answeredOn !== null) return 'answered';
  return receivedOn !== null ? 'received' : 'dispatched';
}
