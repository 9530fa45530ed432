import type { ExclusionReason } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { VisitKind } from '@shared/law/visit-kinds';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import { broken, type Broken } from '../platform/errors';
import { type DrawInput, type Needs, shortageOf, sortedNeeds } from './draw';

export const daysMustRunForward = ({ startsOn, endsOn }: { startsOn: LocalDate; endsOn: LocalDate }): Broken | null =>
  startsOn <= endsOn ? null : broken('GROUP.DAYS_REVERSED');

export function needsMustFitTheSeats({ needs, seats }: { needs: Needs; seats: number }): Broken | null {
  const needed = sortedNeeds(needs).reduce((sum, [, many]) => sum + many, 0);
  return needed <= seats ? null : broken('GROUP.NEEDS_OVER_SEATS', undefined, { needed, seats });
}

/** 11-8(1): a group is formed from participants; where too few are left, it is not formed rather than formed otherwise. */
export function needsMustBeMet(input: DrawInput): Broken | null {
  const shortage = shortageOf(input);
  return shortage && broken('GROUP.NEEDS_NOT_MET', '11-8(1)', { ...shortage });
}

/** 11-8(2): the reasons are a closed list, and one that the register can tell must be what the register says. */
export function exclusionMustBeFounded(
  reason: ExclusionReason,
  { hasPowers, isEngaged }: { hasPowers: boolean; isEngaged: boolean },
): Broken | null {
  const isUnfounded = (reason === 'powers_ended' && hasPowers) || (reason === 'already_engaged' && !isEngaged);
  return isUnfounded ? broken('GROUP.EXCLUSION_UNFOUNDED', '11-8(2)', { reason }) : null;
}

/** 11-8(2): the lot is drawn once for a visit, or somebody could draw until it pleases. */
export const lotMustNotBeDrawnTwice = (isDrawn: boolean): Broken | null =>
  isDrawn ? broken('GROUP.ALREADY_DRAWN', '11-8(2)') : null;

/** 11-7(2): the planned visit is a periodic one of this place, in a plan that the Council approved. */
export function plannedVisitMustBeOfThisPlace(
  { kind, placeId }: { kind: VisitKind; placeId: string },
  planned: { placeId: string } | null,
): Broken | null {
  return kind === 'periodic' && planned?.placeId === placeId ? null : broken('GROUP.PLAN_NOT_APPROVED', '11-7(2)');
}

/** 11-5(3): the reason of a recusal is kept. */
export const recusalMustGiveItsReason = (body: { impartial: boolean; reason?: string }): Broken | null =>
  body.impartial || body.reason?.trim() ? null : broken('GROUP.REASON_MISSING', '11-5(3)');

/** 11-8(1), for a seat that is left: what the group cannot do without, once this member has gone. */
export function needOfTheSeat(
  needs: Needs,
  left: ParticipantCategory,
  remaining: readonly { category: ParticipantCategory }[],
): Needs {
  const needed = needs[left] ?? 0;
  return remaining.filter(({ category }) => category === left).length < needed ? { [left]: 1 } : {};
}
