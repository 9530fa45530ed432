import type { LocalDate } from '@shared/law/local-date';
import type { Role } from '@shared/permissions';
import { type Broken, broken } from '../platform/errors';

interface Holder {
  readonly roles: readonly Role[];
  readonly participantId?: string | null;
  readonly councilMemberId?: string | null;
  readonly authorityId?: string | null;
}

/** Who manages accounts sees no case, and who is addressed by the mechanism (11-9(3), 11-11(2)) is not part of it. */
export function administratorAndAuthorityStandAlone({ roles }: Holder): Broken | null {
  const stands = roles.includes('administrator') || roles.includes('authority');
  return stands && roles.length > 1 ? broken('ACCOUNT.ROLE_STANDS_ALONE') : null;
}

/** A role that speaks for a record names it; without the role there is nothing to name. */
export function roleNamesItsRecord({ roles, participantId, councilMemberId, authorityId }: Holder): Broken | null {
  const pairs: readonly [Role, string | null | undefined][] = [
    ['participant', participantId],
    ['council', councilMemberId],
    ['authority', authorityId],
  ];
  return pairs.every(([role, record]) => roles.includes(role) === Boolean(record))
    ? null
    : broken('ACCOUNT.ROLE_NEEDS_ITS_RECORD');
}

/** 11-2(1): the Council has the Ombudsman among its members without election. */
export function ombudsmanSitsOnTheCouncil({ roles }: Holder): Broken | null {
  return roles.includes('ombudsman') && !roles.includes('council')
    ? broken('ACCOUNT.OMBUDSMAN_SITS_ON_THE_COUNCIL', '11-2(1)')
    : null;
}

export function accountMustBeOpen({ closedAt }: { readonly closedAt: Date | null }): Broken | null {
  return closedAt ? broken('ACCOUNT.CLOSED') : null;
}

/** 11-3, 11-6: nobody acts through an account that is suspended, or from the day on which it closes. */
export const mayActThrough = (
  account: { readonly suspendedAt: Date | null; readonly closesOn: LocalDate | null },
  today: LocalDate,
): boolean => account.suspendedAt === null && (account.closesOn === null || today < account.closesOn);

/** So that there is always an administrator left, and nobody renews their own second factor alone. */
export function ownAccountIsInOtherHands(
  account: { readonly id: string },
  actor: { accountId: string },
): Broken | null {
  return account.id === actor.accountId ? broken('ACCOUNT.OWN_ACCOUNT') : null;
}
