import {
  electedMemberMustBeACitizen,
  memberMustBeElectedByAnAct,
  termMustEndAfterItBegins,
  voterMustBeInTermOn,
} from './council.rules';

describe('Members of the Council (11-2(1))', () => {
  it('are elected by an act of the commission, the Ombudsman excepted', () => {
    expect(memberMustBeElectedByAnAct({ exOfficio: false, electionActId: null })).toMatchObject({
      code: 'COUNCIL.ELECTION_ACT_REQUIRED',
      provision: '11-2(1)',
    });
    expect(memberMustBeElectedByAnAct({ exOfficio: false, electionActId: '7c0a' })).toBeNull();
    expect(memberMustBeElectedByAnAct({ exOfficio: true, electionActId: null })).toBeNull();
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
});
