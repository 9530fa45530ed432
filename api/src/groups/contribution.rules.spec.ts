import {
  commitmentsMustBeClosed,
  commitmentsMustBeOpen,
  contributorMustBeInTerm,
  enoughMustHaveCommitted,
  fewestContributors,
  memberMustCommitOnce,
  memberMustRevealOnce,
  secretMustBeTheCommittedOne,
} from './contribution.rules';

const contributor = { id: 'a', isInTerm: true };
const committed = (hasRevealed: boolean, councilMemberId = 'a') => [{ councilMemberId, hasRevealed }];

describe('The seed of a draw (11-8(2))', () => {
  it('is made by Council members in term, as the Council forms the group (11-8(1))', () => {
    expect(contributorMustBeInTerm({ contributor })).toBeNull();
    for (const nobody of [null, { id: 'a', isInTerm: false }]) {
      expect(contributorMustBeInTerm({ contributor: nobody })).toMatchObject({
        code: 'GROUP.CONTRIBUTOR_NOT_IN_TERM',
        provision: '11-8(1)',
      });
    }
  });

  it('takes one commitment of each, and one secret', () => {
    expect(memberMustCommitOnce({ contributor, contributions: committed(false, 'b') })).toBeNull();
    expect(memberMustCommitOnce({ contributor, contributions: committed(false) })?.code).toBe(
      'GROUP.ALREADY_COMMITTED',
    );
    expect(memberMustRevealOnce({ contributor, contributions: committed(false) })).toBeNull();
    expect(memberMustRevealOnce({ contributor, contributions: committed(true) })?.code).toBe('GROUP.ALREADY_REVEALED');
    expect(memberMustRevealOnce({ contributor, contributions: committed(true, 'b') })).toBeNull();
  });

  it('is never made by one alone, and by as many as the order asks', () => {
    expect(fewestContributors).toBe(2);
    const two = [...committed(false), ...committed(false, 'b')];
    expect(enoughMustHaveCommitted({ contributions: two, contributorsNeeded: 2 })).toBeNull();
    expect(enoughMustHaveCommitted({ contributions: two, contributorsNeeded: 3 })).toEqual({
      code: 'GROUP.TOO_FEW_COMMITMENTS',
      provision: '11-8(2)',
      params: { needed: 3, committed: 2 },
    });
  });

  it('knows no secret while commitments are taken, and no commitment once secrets are told', () => {
    expect(commitmentsMustBeClosed().code).toBe('GROUP.REVEAL_TOO_EARLY');
    expect(commitmentsMustBeOpen().code).toBe('GROUP.COMMITMENTS_CLOSED');
  });

  it('is made of the secrets that were committed to', () => {
    expect(secretMustBeTheCommittedOne('ab', 'ab')).toBeNull();
    expect(secretMustBeTheCommittedOne('ab', 'ac')).toMatchObject({ code: 'GROUP.REVEAL_MISMATCH' });
  });
});
