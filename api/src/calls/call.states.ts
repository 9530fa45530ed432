import type { CallStatus } from '@shared/calls/call.contract';
import type { LocalDate } from '@shared/law/local-date';
import { defineStates } from '../platform/states';
import { callMustBeADraft, callMustBeAnnounced, type CallDays, callMustNotBeOver } from './call.rules';

export interface CallFacts extends CallDays {
  readonly today: LocalDate;
}

export type CallAction = 'change' | 'announce' | 'close';

const permission = 'call.manage';
/** What is refused in a state keeps its reason. */
const late = (to: CallStatus) => ({ to, permission, rules: [callMustBeADraft] }) as const;
const untimely = (to: CallStatus) => ({ to, permission, rules: [callMustBeAnnounced] }) as const;

export const callStates = defineStates<CallStatus, CallAction, CallFacts>('draft', {
  draft: {
    change: { to: 'draft', permission },
    announce: { to: 'announced', permission, rules: [(facts) => callMustNotBeOver(facts, facts.today)] },
    close: untimely('draft'),
  },
  announced: {
    change: late('announced'),
    announce: late('announced'),
    close: { to: 'closed', permission },
  },
  closed: {
    change: late('closed'),
    announce: late('closed'),
    close: untimely('closed'),
  },
});
