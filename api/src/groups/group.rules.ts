import type { GroupFormationParameters } from '@shared/acts/act.contract';
import type { Needs } from '@shared/groups/group.contract';
import type { ExclusionReason } from '@shared/groups/reasons';
import type { LocalDate } from '@shared/law/local-date';
import type { VisitKind } from '@shared/law/visit-kinds';
import { participantCategories } from '@shared/participants/application.contract';
import { broken, type Broken } from '../platform/errors';
import type { LotteryNeed, Shortage } from './draw';

export const daysMustRunForward = ({ startsOn, endsOn }: { startsOn: LocalDate; endsOn: LocalDate }): Broken | null =>
  startsOn <= endsOn ? null : broken('GROUP.DAYS_REVERSED');

/** Nobody is of two categories, so their needs add up; competences may meet in one member. */
export function needsMustFitTheSeats({ needs, seats }: { needs: Needs; seats: number }): Broken | null {
  const ofCategories = participantCategories.reduce((sum, category) => sum + (needs[category] ?? 0), 0);
  const needed = Math.max(ofCategories, ...lotteryNeeds(needs).map(({ atLeast }) => atLeast));
  return needed <= seats ? null : broken('GROUP.NEEDS_OVER_SEATS', undefined, { needed, seats });
}

/** 11-8(1): groups are formed by the order in force; what it leaves unset is not demanded. */
export function seatsMustBeWithinTheOrder(seats: number, order: GroupFormationParameters | null): Broken | null {
  const { minSeats: least = 1, maxSeats: most = 30 } = order ?? {};
  return least <= seats && seats <= most ? null : broken('GROUP.SEATS_OUTSIDE_THE_ORDER', '11-8(1)', { least, most });
}

/** 11-8(1): a group is formed from participants; where too few are left, it is not formed rather than formed otherwise. */
export const needsMustBeMet = (shortage: Shortage | null): Broken | null =>
  shortage && broken('GROUP.NEEDS_NOT_MET', '11-8(1)', { ...shortage });

/**
 * 11-8(2): the reasons are a closed list, and one that a register knows must be what the register says. A conflict or an
 * absence may be told on paper as well, so there the office's word stands, marked as the office's.
 */
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

/** What was wished for, as the lottery asks it; a need of nobody is none. */
export const lotteryNeeds = (needs: Needs): LotteryNeed[] =>
  Object.entries(needs)
    .filter(([, atLeast]) => atLeast > 0)
    .map(([qualification, atLeast]) => ({ qualification, atLeast }));

/** 11-8(1), for a seat that is left: what the group cannot do without and those who remain do not bring. */
export const needsOfTheSeat = (
  needs: Needs,
  left: readonly string[],
  remaining: readonly (readonly string[])[],
): LotteryNeed[] =>
  lotteryNeeds(needs)
    .filter(({ qualification, atLeast }) => {
      const brought = remaining.filter((qualifications) => qualifications.includes(qualification)).length;
      return left.includes(qualification) && brought < atLeast;
    })
    .map(({ qualification }) => ({ qualification, atLeast: 1 }));
