import type { Actor } from '@shared/actor';
import type { CommissionActView } from '@shared/council/commission.contract';
import { hasPermission } from '@shared/permissions';
import type { ActionView } from '@shared/problem';
import { actionView } from '../platform/states';
import type { CommissionAct } from './commission-act.entity';
import { actRef } from './council.view';
import type { CouncilMember } from './council-member.entity';

export function commissionActView(
  act: CommissionAct,
  acts: readonly CommissionAct[],
  members: readonly CouncilMember[],
): CommissionActView {
  const formation = acts.find(({ id }) => id === act.formationId);
  return {
    ...actRef(act),
    kind: act.kind,
    commissioners: act.commissioners,
    formation: formation ? actRef(formation) : null,
    elected: members
      .filter(({ electionActId }) => electionActId === act.id)
      .map(({ id, fullName }) => ({ id, fullName })),
    hasFile: act.fileId !== null,
  };
}

/** The Ombudsman forms; the office records what the commission elected, once there is one. */
export function commissionActions(acts: readonly CommissionAct[], actor: Actor): ActionView[] {
  const isFormed = acts.some(({ kind }) => kind === 'formation');
  const views: ActionView[] = [];
  if (hasPermission(actor.roles, 'commission.form')) views.push(actionView('form-commission', null, actor));
  if (hasPermission(actor.roles, 'council.manage')) {
    const finding = isFormed ? null : ({ code: 'COMMISSION.FORMATION_REQUIRED', provision: '11-2(1)' } as const);
    views.push(actionView('record-election', finding, actor));
  }
  return views;
}
