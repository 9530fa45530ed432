import {
  electionMustFollowItsFormation,
  freeFrom,
  isSittingOn,
  seatMustBeFree,
  termMustFollowTheElection,
  termsOfOnePersonMustNotOverlap,
  vacantSince,
} from './commission.rules';

const term = (termFrom: string, termTo: string | null = null, endedOn: string | null = null) => ({
  termFrom,
  termTo,
  endedOn,
});

describe('a seat in the Council (11-2(1))', () => {
  it('is held from the first day of the term to its last, or to the day before the departure', () => {
    const whole = term('2024-03-01', '2028-02-29');
    expect(['2024-02-29', '2024-03-01', '2028-02-29', '2028-03-01'].map((day) => isSittingOn(day, whole))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const left = term('2024-03-01', '2028-02-29', '2026-06-01');
    expect([isSittingOn('2026-05-31', left), isSittingOn('2026-06-01', left)]).toEqual([true, false]);
    expect([freeFrom(whole), freeFrom(left), freeFrom(term('2024-03-01'))]).toEqual(['2028-03-01', '2026-06-01', null]);
  });

  it('is held no longer than the term when the departure is recorded after it', () => {
    expect(freeFrom(term('2024-03-01', '2024-12-31', '2025-06-01'))).toBe('2025-01-01');
  });

  it('is filled by an election, and the election by a commission that was formed', () => {
    const formation = { kind: 'formation', datedOn: '2024-01-10' };
    expect(electionMustFollowItsFormation('2024-01-10', formation)).toBeNull();
    expect(electionMustFollowItsFormation('2024-01-09', formation)).toMatchObject({
      code: 'COMMISSION.ELECTION_PRECEDES_FORMATION',
      params: { day: '2024-01-10' },
    });
    expect(electionMustFollowItsFormation('2024-02-01', null)).toMatchObject({ code: 'COMMISSION.FORMATION_REQUIRED' });
    expect(electionMustFollowItsFormation('2024-02-01', { ...formation, kind: 'election' })).not.toBeNull();
    const election = { kind: 'election', datedOn: '2024-02-20' };
    expect(termMustFollowTheElection('2024-02-20', election)).toBeNull();
    expect(termMustFollowTheElection('2024-02-19', election)).toMatchObject({ code: 'COUNCIL.TERM_PRECEDES_ELECTION' });
    expect(termMustFollowTheElection('2024-02-19', { ...election, datedOn: null })).toBeNull();
    expect(termMustFollowTheElection('2024-03-01', formation)).toMatchObject({ code: 'COUNCIL.ELECTION_ACT_UNKNOWN' });
  });

  it('is not held twice by one person at a time', () => {
    const earlier = { fullName: 'Ахметова  Әлия', ...term('2024-03-01', '2028-02-29') };
    const again = (termFrom: string, fullName = ' ахметова әлия') => ({ fullName, ...term(termFrom) });
    expect(termsOfOnePersonMustNotOverlap(again('2028-02-29'), [earlier])).toMatchObject({
      code: 'COUNCIL.TERMS_OVERLAP',
      params: { day: '2024-03-01' },
      provision: '11-2(1)',
    });
    expect(termsOfOnePersonMustNotOverlap(again('2020-01-01'), [earlier])).not.toBeNull();
    expect(termsOfOnePersonMustNotOverlap(again('2028-03-01'), [earlier])).toBeNull();
    expect(termsOfOnePersonMustNotOverlap(again('2025-01-01', 'Серікова Әлия'), [earlier])).toBeNull();
  });

  it('is one of those that the regulation gives, if it gives a number', () => {
    const sitting = [term('2024-03-01', '2028-02-29'), term('2025-03-01')];
    expect(seatMustBeFree(term('2026-01-01'), sitting, 3)).toBeNull();
    expect(seatMustBeFree(term('2026-01-01'), sitting, 2)).toMatchObject({
      code: 'COUNCIL.SEATS_FILLED',
      params: { seats: 2, day: '2026-01-01' },
      provision: '11-2(1)',
    });
    expect(seatMustBeFree(term('2028-03-01'), sitting, 2)).toBeNull();
    expect(seatMustBeFree(term('2026-01-01'), sitting, undefined)).toBeNull();
  });

  it('is not free when somebody elected already comes to sit within the term', () => {
    expect(seatMustBeFree(term('2026-01-01'), [term('2026-07-01')], 1)).toMatchObject({
      params: { day: '2026-07-01' },
    });
    expect(seatMustBeFree(term('2026-01-01', '2026-06-30'), [term('2026-07-01')], 1)).toBeNull();
  });
});

describe('a vacant seat (11-2(1))', () => {
  const regulation = { seats: 2, inForceFrom: '2024-01-01' };

  it('is vacant since somebody left, or since the regulation gives it', () => {
    const left = term('2024-01-01', null, '2026-02-01');
    expect(vacantSince('2026-03-02', regulation, [left])).toEqual(['2024-01-01', '2026-02-01']);
    expect(vacantSince('2026-01-31', regulation, [left])).toEqual(['2024-01-01']);
  });

  it('is the last one left when somebody came in between', () => {
    const seats = [term('2023-01-01', '2025-06-30'), term('2023-01-01'), term('2025-09-01', null, '2026-01-15')];
    expect(vacantSince('2026-03-02', regulation, seats)).toEqual(['2026-01-15']);
    expect(vacantSince('2025-08-31', regulation, seats)).toEqual(['2025-07-01']);
  });

  it('is none where all sit, or more than the seats', () => {
    expect(vacantSince('2026-03-02', regulation, [term('2024-01-01'), term('2024-01-01')])).toEqual([]);
    expect(vacantSince('2026-03-02', { ...regulation, seats: 1 }, [term('2024-01-01'), term('2024-01-01')])).toEqual(
      [],
    );
  });
});
