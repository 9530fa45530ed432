import type { Actor } from '@shared/actor';

/** 11-2(1): why a member is in a conflict of interest is read by that member, the office and the Ombudsman. */
export const maySeeReasonOf = (
  { councilMemberId }: { readonly councilMemberId: string },
  { roles, councilMemberId: own }: Pick<Actor, 'roles' | 'councilMemberId'>,
): boolean => roles.includes('office') || roles.includes('ombudsman') || councilMemberId === own;
