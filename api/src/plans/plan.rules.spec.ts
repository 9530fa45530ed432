import {
  everyPlaceMustBeUnderTheMandate,
  placeMustBeUnderTheMandateInTheMonth,
  placeMustNotBeInThePlanTwice,
  planMustBeAsTheCouncilDecided,
  planMustBeWithinTheAllotment,
  reserveMustBePartOfTheAllotment,
  yearMustHaveAnAllotment,
} from './plan.rules';

const place = (underMandateFrom: string, closedOn: string | null = null) => ({ underMandateFrom, closedOn });
const money = (totalTiyn: number, availableTiyn: number) => ({ totalTiyn, availableTiyn, year: 2026, visits: [] });

describe('A plan (11-7(2))', () => {
  it('may cost all of the money that is not reserved, and not a tiyn more', () => {
    expect(planMustBeWithinTheAllotment(money(1000, 1000))).toBeNull();
    expect(planMustBeWithinTheAllotment(money(1001, 1000))).toEqual({
      code: 'PLAN.OVER_ALLOTMENT',
      provision: '11-7(2)',
      params: { planned: 1001, allowed: 1000 },
    });
  });

  it('needs allotted money', () => {
    expect(yearMustHaveAnAllotment(null, 2026)).toMatchObject({ code: 'PLAN.ALLOTMENT_MISSING', provision: '11-7(2)' });
    expect(yearMustHaveAnAllotment({}, 2026)).toBeNull();
  });

  it('is approved as it was when the Council decided', () => {
    const decidedAt = new Date('2026-03-02T05:00:00Z');
    expect(planMustBeAsTheCouncilDecided(decidedAt, decidedAt)).toBeNull();
    expect(planMustBeAsTheCouncilDecided(new Date('2026-03-02T05:00:01Z'), decidedAt)).toMatchObject({
      code: 'PLAN.CHANGED_SINCE_VOTE',
      provision: '11-7(2)',
    });
  });

  it('names a place once', () => {
    expect(placeMustNotBeInThePlanTwice(true)).toMatchObject({ code: 'PLAN.PLACE_TWICE' });
    expect(placeMustNotBeInThePlanTwice(false)).toBeNull();
  });
});

describe('The reserve of an allotment', () => {
  it('is at most all of it', () => {
    expect(reserveMustBePartOfTheAllotment({ amountTiyn: 5, reserveTiyn: 5 })).toBeNull();
    expect(reserveMustBePartOfTheAllotment({ amountTiyn: 5, reserveTiyn: 6 })).toMatchObject({
      code: 'PLAN.RESERVE_OVER_ALLOTMENT',
    });
  });
});

describe('A planned place (11-1(2))', () => {
  const inFebruary = (of: ReturnType<typeof place>) =>
    placeMustBeUnderTheMandateInTheMonth({ month: 2, place: of }, 2024)?.code ?? 'may be planned';

  it.each([
    ['opened on the last day of a leap February', place('2024-02-29'), 'may be planned'],
    ['opened the day after', place('2024-03-01'), 'PLACE.NOT_UNDER_MANDATE'],
    ['closed on the second day of the month', place('2019-04-01', '2024-02-02'), 'may be planned'],
    ['closed on the first day of the month', place('2019-04-01', '2024-02-01'), 'PLACE.NOT_UNDER_MANDATE'],
  ])('that %s', (_, of, expected) => expect(inFebruary(of)).toBe(expected));

  it('that closed after it was planned stops the approval', () => {
    const visits = [
      { month: 1, place: place('2019-04-01') },
      { month: 3, place: place('2019-04-01', '2026-02-01') },
    ];
    expect(everyPlaceMustBeUnderTheMandate({ ...money(0, 0), visits })).toMatchObject({
      code: 'PLACE.NOT_UNDER_MANDATE',
      provision: '11-1(2)',
    });
    expect(everyPlaceMustBeUnderTheMandate({ ...money(0, 0), visits: visits.slice(0, 1) })).toBeNull();
  });
});
