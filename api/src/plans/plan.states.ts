import type { PlanStatus } from '@shared/plans/plan.contract';
import { defineStates } from '../platform/states';
import {
  approvedPlanMustStay,
  everyPlaceMustBeUnderTheMandate,
  type PlanFacts,
  planMustBeWithinTheAllotment,
} from './plan.rules';

export type PlanAction = 'add-visit' | 'change-visit' | 'schedule-visit' | 'remove-visit' | 'approve' | 'supersede';

/**
 * An approved edition never changes; it is superseded when the next one is approved (11-7(2)). Only the day within a month
 * that the Council set stays the office's.
 */
export const planStates = defineStates<PlanStatus, PlanAction, PlanFacts>('draft', {
  draft: {
    'add-visit': { to: 'draft', permission: 'plan.manage' },
    'change-visit': { to: 'draft', permission: 'plan.manage' },
    'schedule-visit': { to: 'draft', permission: 'plan.manage' },
    'remove-visit': { to: 'draft', permission: 'plan.manage' },
    approve: {
      to: 'approved',
      permission: 'plan.manage',
      rules: [planMustBeWithinTheAllotment, everyPlaceMustBeUnderTheMandate],
    },
  },
  approved: {
    'change-visit': { to: 'approved', permission: 'plan.manage', rules: [approvedPlanMustStay] },
    'schedule-visit': { to: 'approved', permission: 'plan.manage' },
    supersede: {
      to: 'superseded',
      permission: 'plan.manage',
      isFor: ({ isBeingReplaced }) => isBeingReplaced === true,
    },
  },
  superseded: {},
});
