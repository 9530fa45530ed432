import type { Actor } from '@shared/actor';
import type { CommissionActRef, CouncilSeatsView } from '@shared/council/commission.contract';
import type { CouncilMemberView } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import { addDays } from '@shared/law/terms';
import { hasPermission } from '@shared/permissions';
import { actionView } from '../platform/states';
import type { CommissionAct } from './commission-act.entity';
import { freeFrom, isSittingOn, vacantSince } from './commission.rules';
import type { CouncilMember } from './council-member.entity';

export interface SeatFile {
  readonly row: CouncilMember;
  readonly act: CommissionAct | null;
}

export const actRef = ({ id, number, datedOn }: CommissionAct): CommissionActRef => ({ id, number, datedOn });

export const memberView = ({ row, act }: SeatFile, actor: Actor): CouncilMemberView => ({
  id: row.id,
  version: row.version,
  fullName: row.fullName,
  isExOfficio: row.exOfficio,
  isCitizen: row.isCitizen,
  electionAct: act && actRef(act),
  termFrom: row.termFrom,
  termTo: row.termTo,
  endedOn: row.endedOn,
  departureReason: row.departureReason,
  actions: hasPermission(actor.roles, 'council.manage')
    ? [
        actionView(
          'record-departure',
          row.endedOn ? { code: 'COUNCIL.MEMBER_FIXED', provision: '11-2(1)' } : null,
          actor,
        ),
      ]
    : [],
});

export function seatsView(
  on: LocalDate,
  regulation: { readonly seats?: number; readonly inForceFrom: LocalDate } | null,
  members: readonly CouncilMember[],
  actor: Actor,
): CouncilSeatsView {
  const elected = members.filter(({ exOfficio }) => !exOfficio);
  const sitting = elected.filter((member) => isSittingOn(on, member));
  const seats = regulation?.seats ?? null;
  const ends = sitting
    .flatMap(({ id, fullName, ...term }) => {
      const end = freeFrom(term);
      return end ? [{ id, fullName, lastDay: addDays(end, -1) }] : [];
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
  return {
    on,
    seats,
    sitting: sitting.length,
    vacantSince: regulation && seats !== null ? vacantSince(on, { ...regulation, seats }, elected) : [],
    nextToEnd: ends[0] ?? null,
    // A full Council is no reason not to record who comes when a term has ended.
    actions: hasPermission(actor.roles, 'council.manage') ? [actionView('seat', null, actor)] : [],
  };
}
