import {
  councilMustHaveAdopted,
  decisionMustBeSupersedable,
  decisionMustRestOnVotes,
  itemMustBeUndecided,
  memberMustHaveNoConflict,
  memberMustVoteOnce,
  quorumMustBePresent,
  subjectMustBeNamed,
  voterMustBePresent,
} from './vote.rules';

const decision = { outcome: 'adopted', subjectType: 'visit_plan', subjectId: 'a', supersededBy: null };

describe('A vote in the Council (11-2(1))', () => {
  it('is cast once, before the decision, by who is present and in no conflict of interest', () => {
    expect(memberMustVoteOnce(true)).toMatchObject({ code: 'COUNCIL.ALREADY_VOTED' });
    expect(memberMustVoteOnce(false)).toBeNull();
    expect(itemMustBeUndecided(true)).toMatchObject({ code: 'COUNCIL.ITEM_DECIDED' });
    expect(itemMustBeUndecided(false)).toBeNull();
    expect(voterMustBePresent(true)).toMatchObject({ code: 'COUNCIL.NOT_PRESENT', provision: '11-2(2)' });
    expect(voterMustBePresent(false)).toBeNull();
    expect(memberMustHaveNoConflict(true)).toMatchObject({ code: 'COUNCIL.CONFLICT_DECLARED' });
    expect(memberMustHaveNoConflict(false)).toBeNull();
  });
});

describe('A decision of the Council', () => {
  it('rests on votes (11-2(1)) and, where one is asked for, on a quorum (11-2(2))', () => {
    expect(decisionMustRestOnVotes(0)).toMatchObject({ code: 'COUNCIL.NO_VOTES' });
    expect(decisionMustRestOnVotes(1)).toBeNull();
    expect(quorumMustBePresent(5, { councilSize: 9, takingPart: 4 })).toMatchObject({
      code: 'COUNCIL.NO_QUORUM',
      provision: '11-2(2)',
      params: { needed: 5, present: 4 },
    });
    expect(quorumMustBePresent(5, { councilSize: 9, takingPart: 5 })).toBeNull();
    expect(quorumMustBePresent(null, { councilSize: 9, takingPart: 0 })).toBeNull();
  });

  it('names the record that it is about, unless it is about none', () => {
    expect(subjectMustBeNamed('visit_plan', null)).toMatchObject({ code: 'COUNCIL.SUBJECT_REQUIRED' });
    expect(subjectMustBeNamed('other', 'x')).toMatchObject({ code: 'COUNCIL.SUBJECT_REQUIRED' });
    expect(subjectMustBeNamed('other', null)).toBeNull();
    expect(subjectMustBeNamed('visit_plan', 'x')).toBeNull();
  });

  it.each([
    ['adopted, on the same matter, still in its place', decision, null],
    ['absent', null, 'COUNCIL.NOT_SUPERSEDABLE'],
    ['rejected', { ...decision, outcome: 'rejected' }, 'COUNCIL.NOT_SUPERSEDABLE'],
    ['on another matter', { ...decision, subjectType: 'visit_group' }, 'COUNCIL.NOT_SUPERSEDABLE'],
    ['superseded already', { ...decision, supersededBy: '2026-4/1' }, 'COUNCIL.ALREADY_SUPERSEDED'],
  ])('may take the place of one that is %s: %p', (_, earlier, code) => {
    expect(decisionMustBeSupersedable(earlier, 'visit_plan')?.code ?? null).toBe(code);
  });

  describe('carries what rests on it', () => {
    const about = { type: 'visit_plan', id: 'a' } as const;

    it('when it is adopted and about that record', () => {
      expect(councilMustHaveAdopted(decision, about, '11-7(2)')).toBeNull();
    });

    it.each([
      ['is missing', null, 'COUNCIL.DECISION_REQUIRED'],
      ['was rejected', { ...decision, outcome: 'rejected' }, 'COUNCIL.DECISION_REQUIRED'],
      ['is about another record', { ...decision, subjectId: 'b' }, 'COUNCIL.DECISION_REQUIRED'],
      ['is about another matter', { ...decision, subjectType: 'visit_group' }, 'COUNCIL.DECISION_REQUIRED'],
      ['has given its place to a later one', { ...decision, supersededBy: '2026-4/1' }, 'COUNCIL.DECISION_SUPERSEDED'],
    ])('and not when it %s', (_, other, code) => {
      expect(councilMustHaveAdopted(other, about, '11-7(2)')).toMatchObject({ code, provision: '11-7(2)' });
    });
  });
});
