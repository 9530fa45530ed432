import {
  councilMustHaveAdopted,
  decisionMustRestOnVotes,
  electedMemberMustBeACitizen,
  itemMustBeUndecided,
  memberMustBeElectedByAnAct,
  memberMustVoteOnce,
  sessionMustBeOpen,
  subjectMustBeNamed,
  termMustEndAfterItBegins,
  voterMustBeInTermOn,
} from './council.rules';
import { countVotes, decisionNumber } from './votes-count';

describe('Members of the Council (11-2(1))', () => {
  it('are elected by an act of the commission, the Ombudsman excepted', () => {
    expect(memberMustBeElectedByAnAct({ exOfficio: false, electionAct: null })).toMatchObject({
      code: 'COUNCIL.ELECTION_ACT_REQUIRED',
      provision: '11-2(1)',
    });
    expect(memberMustBeElectedByAnAct({ exOfficio: false, electionAct: '  ' })).not.toBeNull();
    expect(memberMustBeElectedByAnAct({ exOfficio: false, electionAct: 'Act no. 1' })).toBeNull();
    expect(memberMustBeElectedByAnAct({ exOfficio: true, electionAct: null })).toBeNull();
  });

  it('are elected from among citizens', () => {
    expect(electedMemberMustBeACitizen({ exOfficio: false, isCitizen: false })).toMatchObject({
      code: 'COUNCIL.CITIZEN_REQUIRED',
      provision: '11-2(1)',
    });
    expect(electedMemberMustBeACitizen({ exOfficio: false, isCitizen: true })).toBeNull();
  });

  it('have a term that ends after it begins', () => {
    expect(termMustEndAfterItBegins('2026-03-01', '2026-03-01')).toMatchObject({ code: 'COUNCIL.TERM_INVALID' });
    expect(termMustEndAfterItBegins('2026-03-01', '2026-03-02')).toBeNull();
    expect(termMustEndAfterItBegins('2026-03-01', null)).toBeNull();
  });

  const term = { termFrom: '2024-03-01', termTo: '2028-02-29', endedOn: null };

  it.each(['2024-03-01', '2026-01-15', '2028-02-29'])('vote in a session inside the term, e.g. on %s', (day) => {
    expect(voterMustBeInTermOn(day, term)).toBeNull();
  });

  it.each(['2024-02-29', '2028-03-01'])('do not vote in a session outside the term, e.g. on %s', (day) => {
    expect(voterMustBeInTermOn(day, term)).toMatchObject({ code: 'COUNCIL.MEMBER_NOT_IN_TERM', params: { day } });
  });

  it('do not vote from the day on which they no longer sit', () => {
    expect(voterMustBeInTermOn('2026-05-31', { ...term, endedOn: '2026-06-01' })).toBeNull();
    expect(voterMustBeInTermOn('2026-06-01', { ...term, endedOn: '2026-06-01' })).not.toBeNull();
  });

  it('vote once', () => {
    expect(memberMustVoteOnce(true)).toMatchObject({ code: 'COUNCIL.ALREADY_VOTED' });
    expect(memberMustVoteOnce(false)).toBeNull();
  });
});

describe('A decision of the Council', () => {
  it('is adopted when more votes are for than against, abstentions not counted', () => {
    expect(countVotes(['for', 'for', 'against', 'abstain'])).toEqual({
      votesFor: 2,
      votesAgainst: 1,
      votesAbstained: 1,
      outcome: 'adopted',
    });
    expect(countVotes(['for', 'against', 'abstain'])).toMatchObject({ outcome: 'rejected' });
    expect(countVotes(['abstain'])).toMatchObject({ outcome: 'rejected' });
  });

  it('is numbered by year, session and place on the agenda', () => {
    expect(decisionNumber({ year: 2026, number: 3 }, 2)).toBe('2026-3/2');
  });

  it('rests on votes, in an open session, once', () => {
    expect(decisionMustRestOnVotes(0)).toMatchObject({ code: 'COUNCIL.NO_VOTES' });
    expect(decisionMustRestOnVotes(1)).toBeNull();
    expect(sessionMustBeOpen('closed')).toMatchObject({ code: 'COUNCIL.SESSION_CLOSED' });
    expect(sessionMustBeOpen('open')).toBeNull();
    expect(itemMustBeUndecided(true)).toMatchObject({ code: 'COUNCIL.ITEM_DECIDED' });
    expect(itemMustBeUndecided(false)).toBeNull();
  });

  it('names the record that it is about, unless it is about none', () => {
    expect(subjectMustBeNamed('visit_plan', null)).toMatchObject({ code: 'COUNCIL.SUBJECT_REQUIRED' });
    expect(subjectMustBeNamed('other', 'x')).toMatchObject({ code: 'COUNCIL.SUBJECT_REQUIRED' });
    expect(subjectMustBeNamed('other', null)).toBeNull();
    expect(subjectMustBeNamed('visit_plan', 'x')).toBeNull();
  });

  describe('carries what rests on it', () => {
    const decision = { outcome: 'adopted', subjectType: 'visit_plan', subjectId: 'a' };
    const about = { type: 'visit_plan', id: 'a' } as const;

    it('when it is adopted and about that record', () => {
      expect(councilMustHaveAdopted(decision, about, '11-7(2)')).toBeNull();
    });

    it.each([
      ['is missing', null],
      ['was rejected', { ...decision, outcome: 'rejected' }],
      ['is about another record', { ...decision, subjectId: 'b' }],
      ['is about another matter', { ...decision, subjectType: 'visit_group' }],
    ])('and not when it %s', (_, other) => {
      expect(councilMustHaveAdopted(other, about, '11-7(2)')).toMatchObject({
        code: 'COUNCIL.DECISION_REQUIRED',
        provision: '11-7(2)',
      });
    });
  });
});
