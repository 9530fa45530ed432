import type { GroupStatus } from '@shared/groups/group.contract';
import { defineStates } from '../platform/states';

export type GroupAction = 'decide' | 'reject' | 'declare' | 'set-out';

export interface GroupFacts {
  /** Participants who hold a seat. */
  readonly memberIds: readonly string[];
  /** Only while the Council's decision that rejects the group is recorded. */
  readonly isBeingRejected?: boolean;
  /** Only while the group's visit is being started. */
  readonly isSettingOut?: boolean;
}

/** 11-8(1): the lot draws, the Council decides, the visit begins. Members declare their impartiality in between (11-5(3)). */
export const groupStates = defineStates<GroupStatus, GroupAction, GroupFacts>('drawn', {
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
});
