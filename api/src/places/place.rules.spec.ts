import {
  closingMustFollowTheMandate,
  lastPeriodicVisitMustHaveHappened,
  mustBeUnderTheMandate,
  personsHeldMustBeKnownAlready,
  personsHeldMustHaveTheirDay,
  placeMustHaveALegalBasis,
  placeMustNotBeClosed,
} from './place.rules';

const place = { underMandateFrom: '2019-04-01', closedOn: '2025-06-10' };

describe('a place under the mandate (11-1(2))', () => {
  it('is visited from its first day to the day before it is closed', () => {
    expect(mustBeUnderTheMandate(place, '2019-03-31')).toMatchObject({
      code: 'PLACE.NOT_UNDER_MANDATE',
      provision: '11-1(2)',
    });
    expect(mustBeUnderTheMandate(place, '2019-04-01')).toBeNull();
    expect(mustBeUnderTheMandate(place, '2025-06-09')).toBeNull();
    expect(mustBeUnderTheMandate(place, '2025-06-10')).toMatchObject({ params: { day: '2025-06-10' } });
    expect(mustBeUnderTheMandate({ ...place, closedOn: null }, '2040-01-01')).toBeNull();
  });

  it('rests on a law that is named', () => {
    expect(placeMustHaveALegalBasis({ legalBasis: '  ' })).toMatchObject({
      code: 'PLACE.LEGAL_BASIS_MISSING',
      provision: '11-1(2)',
    });
    expect(placeMustHaveALegalBasis({ legalBasis: 'Social Code' })).toBeNull();
  });

  it('is closed once, not before its mandate began, and then changes no more', () => {
    expect(placeMustNotBeClosed(place)).toMatchObject({ code: 'PLACE.CLOSED', params: { day: '2025-06-10' } });
    expect(placeMustNotBeClosed({ closedOn: null })).toBeNull();
    expect(closingMustFollowTheMandate(place, '2019-03-31')).toMatchObject({ code: 'PLACE.CLOSED_BEFORE_MANDATE' });
    expect(closingMustFollowTheMandate(place, '2019-04-01')).toBeNull();
  });
});

describe('the number of persons held (11-4(1)(1))', () => {
  it('is given with its day or not at all', () => {
    expect(personsHeldMustHaveTheirDay({})).toBeNull();
    expect(personsHeldMustHaveTheirDay({ personsHeld: 0, personsHeldAsOf: '2026-01-01' })).toBeNull();
    expect(personsHeldMustHaveTheirDay({ personsHeld: 0 })).toMatchObject({ code: 'PLACE.AS_OF_DAY_MISSING' });
    expect(personsHeldMustHaveTheirDay({ personsHeldAsOf: '2026-01-01' })).toMatchObject({ provision: '11-4(1)(1)' });
  });

  it('is of a day that has come, as the last periodic visit is', () => {
    expect(personsHeldMustBeKnownAlready({ personsHeldAsOf: '2026-03-03' }, '2026-03-02')).not.toBeNull();
    expect(personsHeldMustBeKnownAlready({ personsHeldAsOf: '2026-03-02' }, '2026-03-02')).toBeNull();
    expect(lastPeriodicVisitMustHaveHappened({ lastPeriodicVisitOn: '2026-03-03' }, '2026-03-02')).not.toBeNull();
    expect(lastPeriodicVisitMustHaveHappened({ lastPeriodicVisitOn: null }, '2026-03-02')).toBeNull();
  });
});
