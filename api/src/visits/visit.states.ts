import type { Actor } from '@shared/actor';
import type { VisitKind } from '@shared/law/visit-kinds';
import type { VisitStatus } from '@shared/visits/visit.contract';
import type { GroupFacts } from '../groups';
import { defineStates } from '../platform/states';
import { conductsVisits } from './visit.policy';
import {
  everyMemberMustHaveDeclaredImpartiality,
  specialVisitMustReferToAMessage,
  visitMustHaveACouncilDecisionOnItsGroup,
  visitMustHaveMembers,
} from './visit.rules';

export type VisitAction = 'start' | 'complete';

export interface VisitStateFacts {
  readonly kind: VisitKind;
  readonly group: GroupFacts;
  readonly messages: readonly { concernsTorture: boolean }[];
}

const conducts = ({ group }: VisitStateFacts, actor: Actor): boolean => conductsVisits(actor, group.members);

export const visitStates = defineStates<VisitStatus, VisitAction, VisitStateFacts>('prepared', {
  prepared: {
    start: {
      to: 'started',
      permission: 'visit.conduct',
      isFor: conducts,
      rules: [
        visitMustHaveACouncilDecisionOnItsGroup,
        visitMustHaveMembers,
        everyMemberMustHaveDeclaredImpartiality,
        specialVisitMustReferToAMessage,
      ],
    },
  },
  started: {
    complete: { to: 'carried_out', permission: 'visit.conduct', isFor: conducts },
  },
  carried_out: {},
});
