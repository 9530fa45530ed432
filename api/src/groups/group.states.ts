import type { Actor } from '@shared/actor';
import type { GroupStatus } from '@shared/groups/group.contract';
import { defineStates } from '../platform/states';
import {
  commitmentsMustBeClosed,
  commitmentsMustBeOpen,
  type Contributor,
  contributorMustBeInTerm,
  enoughMustHaveCommitted,
  memberMustCommitOnce,
  memberMustRevealOnce,
} from './contribution.rules';

export type GroupAction =
  'commit' | 'close-commitments' | 'reveal' | 'draw' | 'abandon' | 'decide' | 'reject' | 'declare' | 'set-out';

export interface GroupFacts {
  /** Participants who hold a seat. */
  readonly memberIds: readonly string[];
  readonly contributions: readonly { readonly councilMemberId: string; readonly hasRevealed: boolean }[];
  /** How many must commit before the taking of commitments is closed. */
  readonly contributorsNeeded: number;
  readonly contributor: Contributor | null;
  /** Only while the last secret is being revealed. */
  readonly isBeingDrawn?: boolean;
  /** Only while the Council's decision that rejects the group is recorded. */
  readonly isBeingRejected?: boolean;
  /** Only while the group's visit is being started. */
  readonly isSettingOut?: boolean;
}

const hasCommitted = ({ contributions }: GroupFacts, { councilMemberId }: Actor): boolean =>
  contributions.some((each) => each.councilMemberId === councilMemberId);
const sitsInTheCouncil = (_: GroupFacts, { councilMemberId }: Actor): boolean => councilMemberId !== undefined;

const abandon = { to: 'abandoned', permission: 'group.manage' } as const;

/**
 * 11-8(1)-(2): what the lot is drawn from is frozen; Council members commit to a seed and then reveal it; the last secret
 * draws, and nobody else can. The Council decides, members declare their impartiality (11-5(3)), the visit begins.
 */
export const groupStates = defineStates<GroupStatus, GroupAction, GroupFacts>('frozen', {
  frozen: {
    commit: {
      to: 'frozen',
      permission: 'group.contribute',
      isFor: sitsInTheCouncil,
      rules: [memberMustCommitOnce, contributorMustBeInTerm],
    },
    reveal: { to: 'frozen', permission: 'group.contribute', isFor: hasCommitted, rules: [commitmentsMustBeClosed] },
    'close-commitments': { to: 'revealing', permission: 'group.manage', rules: [enoughMustHaveCommitted] },
    abandon,
  },
  revealing: {
    reveal: { to: 'revealing', permission: 'group.contribute', isFor: hasCommitted, rules: [memberMustRevealOnce] },
    commit: {
      to: 'revealing',
      permission: 'group.contribute',
      isFor: sitsInTheCouncil,
      rules: [commitmentsMustBeOpen],
    },
    draw: { to: 'drawn', permission: 'group.contribute', isFor: ({ isBeingDrawn }) => isBeingDrawn === true },
    abandon,
  },
  drawn: {
    decide: { to: 'decided', permission: 'group.manage' },
    reject: { to: 'dissolved', permission: 'group.manage', isFor: ({ isBeingRejected }) => isBeingRejected === true },
  },
  decided: {
    declare: {
      to: 'decided',
      permission: 'group.declare',
      isFor: ({ memberIds }, { participantId }) => participantId !== undefined && memberIds.includes(participantId),
    },
    'set-out': { to: 'set_out', permission: 'visit.conduct', isFor: ({ isSettingOut }) => isSettingOut === true },
  },
  set_out: {},
  dissolved: {},
  abandoned: {},
});
