import type { PlanStatus } from '@shared/plans/plan.contract';
import { defineStates } from '../platform/states';
import { everyPlaceMustBeUnderTheMandate, type PlanFacts, planMustBeWithinTheAllotment } from './plan.rules';

export type PlanAction = 'add-visit' | 'remove-visit' | 'approve' | 'supersede';

/** An approved edition never changes; it is superseded when the next one is approved (11-7(2)). */
export const planStates = defineStates<PlanStatus, PlanAction, PlanFacts>('draft', {
  draft: {
    'add-visit': { to: 'draft', permission: 'plan.manage' },
    'remove-visit': { to: 'draft', permission: 'plan.manage' },
    approve: {
      to: 'approved',
      permission: 'plan.manage',
      rules: [planMustBeWithinTheAllotment, everyPlaceMustBeUnderTheMandate],
    },
  },
  approved: {
    supersede: {
      to: 'superseded',
      permission: 'plan.manage',
      isFor: ({ isBeingReplaced }) => isBeingReplaced === true,
    },
  },
  superseded: {},
});
