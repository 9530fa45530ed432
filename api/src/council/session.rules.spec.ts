import {
  attendanceMustBeInPerson,
  dayOfSessionMustHaveCome,
  presentMustBeMembersOn,
  sessionMustBeClosed,
  sessionMustBeOpen,
  statusOn,
  votersMustBePresent,
  writtenVoteMustBeOver,
  writtenVoteMustGoOn,
  writtenVoteMustNameItsLastDay,
} from './session.rules';

const day = '2026-03-02';
const inPerson = { kind: 'in_person', heldOn: day, closesOn: null } as const;
const written = { kind: 'written', heldOn: day, closesOn: '2026-03-05' } as const;

describe('A session of the Council (11-2(1))', () => {
  it('is planned until its day has come, and stays closed once it is', () => {
    expect(statusOn('2026-03-01', { status: 'open', heldOn: day })).toBe('planned');
    expect(statusOn(day, { status: 'open', heldOn: day })).toBe('open');
    expect(statusOn(day, { status: 'closed', heldOn: day })).toBe('closed');
  });

  it('takes nothing before its day, and nothing once it is closed', () => {
    expect(dayOfSessionMustHaveCome('2026-03-01', inPerson)).toMatchObject({
      code: 'COUNCIL.SESSION_AHEAD',
      provision: '11-2(1)',
      params: { day },
    });
    expect(dayOfSessionMustHaveCome(day, inPerson)).toBeNull();
    expect(sessionMustBeOpen('closed')).toMatchObject({ code: 'COUNCIL.SESSION_CLOSED' });
    expect(sessionMustBeOpen('open')).toBeNull();
    expect(sessionMustBeOpen('planned')).toBeNull();
  });

  it('has minutes once it is closed', () => {
    expect(sessionMustBeClosed('open')).toMatchObject({ code: 'COUNCIL.SESSION_NOT_CLOSED' });
    expect(sessionMustBeClosed('closed')).toBeNull();
  });

  it('has members present, of the Council of that day, who voted among them (11-2(2))', () => {
    const members = [{ id: 'a' }, { id: 'b' }];
    expect(presentMustBeMembersOn(day, ['a'], members)).toBeNull();
    expect(presentMustBeMembersOn(day, ['a', 'c'], members)).toMatchObject({
      code: 'COUNCIL.NOT_A_MEMBER_ON_THE_DAY',
    });
    expect(votersMustBePresent(['a', 'b'], ['b'])).toBeNull();
    expect(votersMustBePresent(['a'], ['b'])).toMatchObject({ code: 'COUNCIL.MEMBER_HAS_VOTED' });
    expect(attendanceMustBeInPerson('written')).toMatchObject({ code: 'COUNCIL.ATTENDANCE_IN_PERSON_ONLY' });
    expect(attendanceMustBeInPerson('in_person')).toBeNull();
  });
});

describe('A written vote (11-2(1))', () => {
  it.each([
    ['a session in person without a last day', inPerson, true],
    ['a written vote with one', written, true],
    ['a written vote of one day', { ...written, closesOn: day }, true],
    ['a written vote without one', { ...written, closesOn: null }, false],
    ['a written vote that ends before it opens', { ...written, closesOn: '2026-03-01' }, false],
    ['a session in person with a last day', { ...inPerson, closesOn: '2026-03-05' }, false],
  ] as const)('%s', (_, session, isLawful) => {
    expect(writtenVoteMustNameItsLastDay(session)).toEqual(
      isLawful ? null : expect.objectContaining({ code: 'COUNCIL.VOTING_DAYS_INVALID' }),
    );
  });

  it('goes on through its last day', () => {
    expect(writtenVoteMustGoOn('2026-03-05', written)).toBeNull();
    expect(writtenVoteMustGoOn('2026-03-06', written)).toMatchObject({ code: 'COUNCIL.VOTING_ENDED' });
    expect(writtenVoteMustGoOn('2027-01-01', inPerson)).toBeNull();
  });

  it('is counted after its last day, or once everybody has voted', () => {
    expect(writtenVoteMustBeOver('2026-03-05', written, false)).toMatchObject({
      code: 'COUNCIL.VOTING_UNDER_WAY',
      params: { day: '2026-03-05' },
    });
    expect(writtenVoteMustBeOver('2026-03-06', written, false)).toBeNull();
    expect(writtenVoteMustBeOver('2026-03-03', written, true)).toBeNull();
    expect(writtenVoteMustBeOver(day, inPerson, false)).toBeNull();
  });
});
