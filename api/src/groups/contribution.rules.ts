import { broken, type Broken } from '../platform/errors';

/** The Council member who acts, judged on the day of the act. */
export interface Contributor {
  readonly id: string;
  readonly isInTerm: boolean;
}

interface Contributions {
  readonly contributions: readonly { readonly councilMemberId: string; readonly hasRevealed: boolean }[];
  readonly contributor: Contributor | null;
}

/** With one contributor alone, that one would choose the seed. */
export const fewestContributors = 2;

const ownOf = ({ contributions, contributor }: Contributions) =>
  contributions.find(({ councilMemberId }) => councilMemberId === contributor?.id);

/** 11-8(1): the Council forms the group, so only who is a member on the day has a part in the seed. */
export const contributorMustBeInTerm = ({ contributor }: Pick<Contributions, 'contributor'>): Broken | null =>
  contributor?.isInTerm ? null : broken('GROUP.CONTRIBUTOR_NOT_IN_TERM', '11-8(1)');

/** 11-8(2): a commitment that could be exchanged would commit to nothing. */
export const memberMustCommitOnce = (facts: Contributions): Broken | null =>
  ownOf(facts) ? broken('GROUP.ALREADY_COMMITTED', '11-8(2)') : null;

/** 11-8(2): judged of a group whose commitments are closed; a commitment made after somebody revealed would choose the seed. */
export const commitmentsMustBeOpen = (): Broken => broken('GROUP.COMMITMENTS_CLOSED', '11-8(2)');

/** 11-8(2): judged of a group whose commitments are taken; a secret told now would let the next member choose. */
export const commitmentsMustBeClosed = (): Broken => broken('GROUP.REVEAL_TOO_EARLY', '11-8(2)');

export const memberMustRevealOnce = (facts: Contributions): Broken | null =>
  ownOf(facts)?.hasRevealed ? broken('GROUP.ALREADY_REVEALED', '11-8(2)') : null;

/** 11-8(2): nobody alone makes the seed; the order of forming groups may ask for more than two. */
export function enoughMustHaveCommitted({
  contributions,
  contributorsNeeded,
}: Pick<Contributions, 'contributions'> & { contributorsNeeded: number }): Broken | null {
  const committed = contributions.length;
  return committed >= contributorsNeeded
    ? null
    : broken('GROUP.TOO_FEW_COMMITMENTS', '11-8(2)', { needed: contributorsNeeded, committed });
}

/** 11-8(2): what is revealed is what was committed to, or the last one to reveal could choose the seed. */
export const secretMustBeTheCommittedOne = (commitment: string, commitmentOfSecret: string): Broken | null =>
  commitment === commitmentOfSecret ? null : broken('GROUP.REVEAL_MISMATCH', '11-8(2)');
