import type { GroupStatus } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { InterimPurpose, VisitKind } from '@shared/law/visit-kinds';
import { broken, type Broken } from '../platform/errors';

interface GroupOfVisit {
  readonly status: GroupStatus;
  readonly decidedOn: LocalDate | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly members: readonly { readonly participantId: string; readonly hasDeclared: boolean }[];
}

interface References {
  readonly kind: VisitKind;
  readonly basisVisitId: string | null;
  readonly interimPurposes: readonly InterimPurpose[];
  readonly complaintIds: readonly string[];
}

/** 11-8(1): a visit does not start without the Council's decision on its group. */
export const visitMustHaveACouncilDecisionOnItsGroup = ({
  group,
}: {
  group: Pick<GroupOfVisit, 'status'>;
}): Broken | null => (group.status === 'decided' ? null : broken('VISIT.GROUP_NOT_DECIDED', '11-8(1)'));

/** 11-8(1): a visit is prepared for a group that the lot has drawn and that the Council has not rejected. */
export const visitMustBeOfADrawnGroup = ({ group }: { group: Pick<GroupOfVisit, 'status'> }): Broken | null =>
  ['drawn', 'decided', 'set_out'].includes(group.status) ? null : broken('VISIT.GROUP_NOT_DECIDED', '11-8(1)');

/** 11-8(1): a decision of a later day does not cover the visit. */
export const councilMustHaveDecidedByTheDay = (
  group: Pick<GroupOfVisit, 'decidedOn'>,
  day: LocalDate,
): Broken | null =>
  group.decidedOn !== null && group.decidedOn <= day ? null : broken('VISIT.GROUP_NOT_DECIDED', '11-8(1)', { day });

/** 11-1(1): the mechanism works through its participants, so a visit has at least one. */
export const visitMustHaveMembers = ({ group }: { group: Pick<GroupOfVisit, 'members'> }): Broken | null =>
  group.members.length > 0 ? null : broken('VISIT.GROUP_EMPTY', '11-1(1)');

/** 11-5(3): each member declares before the visit starts. */
export function everyMemberMustHaveDeclaredImpartiality({
  group,
}: {
  group: Pick<GroupOfVisit, 'members'>;
}): Broken | null {
  const missing = group.members.filter(({ hasDeclared }) => !hasDeclared).length;
  return missing === 0 ? null : broken('VISIT.IMPARTIALITY_NOT_DECLARED', '11-5(3)', { missing });
}

/** 11-8(1): the Council formed the group for these days; on others its members may be in another (one visit a day). */
export function dayMustBeOneOfTheGroup(
  { startsOn, endsOn }: Pick<GroupOfVisit, 'startsOn' | 'endsOn'>,
  day: LocalDate,
): Broken | null {
  return startsOn <= day && day <= endsOn
    ? null
    : broken('VISIT.OUTSIDE_GROUP_DAYS', '11-8(1)', { from: startsOn, to: endsOn });
}

export const visitMustEndAfterItStarted = (startedOn: LocalDate | null, endedOn: LocalDate): Broken | null =>
  startedOn !== null && startedOn <= endedOn ? null : broken('VISIT.ENDED_BEFORE_START');

/** 11-4(1)(3): only members of the formed group carry out the visit. */
export function visitMustBeCarriedOutByMembers(
  group: Pick<GroupOfVisit, 'members'>,
  participantIds: readonly string[],
): Broken | null {
  const members = new Set(group.members.map(({ participantId }) => participantId));
  return participantIds.length > 0 && participantIds.every((id) => members.has(id))
    ? null
    : broken('VISIT.NOT_A_MEMBER', '11-4(1)(3)');
}

/** 11-7(1)(2): an interim visit refers to a previous periodic visit of the same place, by any record of it; `day` is its own. */
export function interimVisitMustReferToAPeriodicVisit(
  { kind, placeIds }: { kind: VisitKind; placeIds: readonly string[] },
  basis: { kind: VisitKind; placeId: string; startedOn: LocalDate | null } | null,
  day: LocalDate,
): Broken | null {
  if (kind !== 'interim') return null;
  const isBasis =
    basis?.kind === 'periodic' &&
    placeIds.includes(basis.placeId) &&
    basis.startedOn !== null &&
    basis.startedOn <= day;
  return isBasis ? null : broken('VISIT.INTERIM_BASIS_MISSING', '11-7(1)(2)');
}

/** 11-7(1)(2): an interim visit monitors recommendations, prevents persecution, or both. */
export const interimVisitMustStateItsPurpose = ({
  kind,
  interimPurposes,
}: Pick<References, 'kind' | 'interimPurposes'>): Broken | null =>
  kind === 'interim' && interimPurposes.length === 0 ? broken('VISIT.INTERIM_PURPOSE_MISSING', '11-7(1)(2)') : null;

/** 11-7(1)(3): a special visit rests on a registered message or complaint of torture or ill-treatment. */
export const specialVisitMustReferToAMessage = ({
  kind,
  messages,
}: {
  kind: VisitKind;
  messages: readonly { concernsTorture: boolean }[];
}): Broken | null =>
  kind === 'special' && !messages.some(({ concernsTorture }) => concernsTorture)
    ? broken('VISIT.MESSAGE_MISSING', '11-7(1)(3)')
    : null;

/** 11-7(1): each kind refers to what the law names for it, and to nothing else. */
export function referencesMustBeOfTheKind(of: References): Broken | null {
  const isForeign =
    (of.kind !== 'interim' && (of.basisVisitId !== null || of.interimPurposes.length > 0)) ||
    (of.kind !== 'special' && of.complaintIds.length > 0);
  return isForeign ? broken('VISIT.REFERENCE_NOT_OF_KIND', '11-7(1)') : null;
}
