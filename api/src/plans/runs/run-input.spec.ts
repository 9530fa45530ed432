import { changedInput, dueMonthOf, type PlaceToPlan, type RunFrame, runInputOf, windowOf } from './run-input';
import { moneyWith } from './run-money';
import { calendarMonth, firstMonthToPlan, monthIndex } from './run-months';
import { noOverrides } from './frozen-run';

const place = (given: Partial<PlaceToPlan> = {}): PlaceToPlan => ({
  ...{ id: 'a place', type: 'orphanage', regionIso: 'KZ-75', underMandateFrom: '2019-04-01', closedOn: null },
  ...{ lastPeriodicVisitOn: '2023-05-10', takenAsVisitedOn: null, tripAreaId: null, tripCostTiyn: null },
  ...{ visitDays: 2, costTiyn: 1001, weight: 3 },
  ...given,
});
const frame: RunFrame = {
  ...{ fromYear: 2026, years: 2, firstMonth: 3, tripPlaces: 4, capacityPercent: 50 },
  daysPerMonth: () => 7,
  availableTiyn: [100_099, 200_000],
};

describe('The months of a run', () => {
  it('count from January of its first year, and are below zero before it', () => {
    expect([monthIndex('2026-01-31', 2026), monthIndex('2025-12-01', 2026), monthIndex('2027-03', 2026)]).toEqual([
      ...[0, -1, 14],
    ]);
    expect([0, 14, -1, -13].map((index) => calendarMonth(index, 2026))).toEqual([
      ...['2026-01', '2027-03', '2025-12', '2024-12'],
    ]);
  });

  it('are planned from the next one on in the current year, and all of them in a later one', () => {
    expect(firstMonthToPlan('2026-03-02', 2026)).toBe(3);
    expect(firstMonthToPlan('2026-12-02', 2026)).toBe(12);
    expect(firstMonthToPlan('2026-03-02', 2027)).toBe(0);
    expect(firstMonthToPlan('2026-12-31', 2027)).toBe(0);
  });
});

describe('The month by which a place is due (11-7(1)(1))', () => {
  it('is four years after the last periodic visit', () => {
    expect(dueMonthOf(place(), 2026)).toBe(16);
    expect(dueMonthOf(place({ lastPeriodicVisitOn: '2020-05-10' }), 2026)).toBe(-20);
  });

  it('counts from a visit of the plan in force that is still to come', () => {
    expect(dueMonthOf(place({ takenAsVisitedOn: '2026-03-01' }), 2026)).toBe(50);
    expect(dueMonthOf(place({ takenAsVisitedOn: '2020-03-01' }), 2026)).toBe(16);
  });

  it('of a place never visited is that in which the mandate began, four years back at most', () => {
    expect(dueMonthOf(place({ lastPeriodicVisitOn: null }), 2026)).toBe(-48);
    expect(dueMonthOf(place({ lastPeriodicVisitOn: null, underMandateFrom: '2025-02-10' }), 2026)).toBe(-11);
  });
});

describe('The window of a place', () => {
  it.each([
    ['a place under the mandate all the time', {}, [3, 23]],
    ['one that comes under it in the middle of a month', { underMandateFrom: '2026-07-20' }, [6, 23]],
    ['one that closed in the middle of a month', { closedOn: '2026-09-02' }, [3, 8]],
    ['one that closed on the first day of a month', { closedOn: '2026-09-01' }, [3, 7]],
  ])('of %s', (_, given, expected) => {
    expect(windowOf(place(given), frame)).toEqual(expected);
  });
});

describe('The frozen input of a run', () => {
  const area = { tripAreaId: 'an area', tripCostTiyn: 999 };
  const input = runInputOf([place(), place({ id: 'one', ...area }), place({ id: 'other', ...area })], frame);

  it('counts whole tenge: costs up, money down', () => {
    expect(input.instance.places[0]).toMatchObject({ cost: 11, dueMonth: 16, weight: 3, days: 2, window: [3, 23] });
    expect(input.instance.years).toEqual([{ budget: 1000 }, { budget: 2000 }]);
  });

  it('makes a trip without cost of each place that is in no trip area', () => {
    expect(input.instance.clusters).toEqual([
      { id: 'place a place', region: 'KZ-75', tripCost: 0 },
      { id: 'an area', region: 'KZ-75', tripCost: 10 },
    ]);
    expect(input.instance.places.map(({ cluster }) => cluster)).toEqual(['place a place', 'an area', 'an area']);
  });

  it('takes a share of the visit days of each region, whole ones', () => {
    expect(input.instance.regions).toEqual([{ code: 'KZ-75', visitDaysPerMonth: 3 }]);
    const wider = changedInput(input, { availableTiyn: [0, 500], capacityPercent: 200, isMoneyUnlimited: false });
    expect(wider.instance.regions[0]?.visitDaysPerMonth).toBe(14);
    expect(wider.instance.years).toEqual([{ budget: 0 }, { budget: 5 }]);
  });

  it('without limit of money has enough for every place on a trip of its own', () => {
    const free = changedInput(input, { availableTiyn: [0, 0], capacityPercent: null, isMoneyUnlimited: true });
    expect(free.instance.years).toEqual([{ budget: 53 }, { budget: 53 }]);
    expect(free.instance.regions).toEqual(input.instance.regions);
  });
});

describe('The money of a year in a run (11-7(2))', () => {
  const money = { year: 2026, allotmentTiyn: 1000, amountTiyn: 1000, reserveTiyn: 100, committedTiyn: 50 };
  const available = (overrides: object) => moneyWith(money, { ...noOverrides, ...overrides }).availableTiyn;

  it('is the allotment less the reserve and less what is committed', () => {
    expect(available({})).toBe(850);
  });

  it('changes by a share, another reserve, or a sum more for that year', () => {
    expect(available({ moneyPercent: 50 })).toBe(350);
    expect(available({ reservePercent: 20 })).toBe(750);
    expect(available({ extra: { year: 2026, tiyn: 7 } })).toBe(857);
    expect(available({ extra: { year: 2027, tiyn: 7 } })).toBe(850);
  });

  it('is never below nothing', () => {
    expect(available({ moneyPercent: 5 })).toBe(0);
    expect(moneyWith({ ...money, committedTiyn: 5000 }, noOverrides)).toMatchObject({ availableTiyn: 0 });
  });
});
