import { differenceOf, moneyOf, type PricedVisit, tripsOf } from './plan.money';

const visit = (month: number, costTiyn: number, tripAreaId: string | null = null): PricedVisit => ({
  month,
  costTiyn,
  tripAreaId,
});
const terms = {
  tripPlaces: 3,
  tripCosts: new Map([
    ['north', 100],
    ['south', 7],
  ]),
};

describe('The money of a plan (11-7(2))', () => {
  it('is nothing where nothing is planned', () => {
    expect(moneyOf([], terms)).toEqual({ visitsTiyn: 0, tripsTiyn: 0, totalTiyn: 0 });
  });

  it('takes one trip for as many places of an area and a month as a trip reaches, and one more for one more', () => {
    const three = [visit(5, 10, 'north'), visit(5, 20, 'north'), visit(5, 30, 'north')];
    expect(moneyOf(three, terms)).toEqual({ visitsTiyn: 60, tripsTiyn: 100, totalTiyn: 160 });
    expect(moneyOf([...three, visit(5, 0, 'north')], terms).tripsTiyn).toBe(200);
  });

  it('shares no trip between months or areas', () => {
    const apart = [visit(5, 0, 'north'), visit(6, 0, 'north'), visit(5, 0, 'south')];
    expect(tripsOf(apart, terms)).toEqual(
      new Map([
        ['north', 2],
        ['south', 1],
      ]),
    );
    expect(moneyOf(apart, terms).tripsTiyn).toBe(207);
  });

  it('has the trip of a place without an area in the visit itself', () => {
    expect(moneyOf([visit(1, 9), visit(1, 9)], terms)).toEqual({ visitsTiyn: 18, tripsTiyn: 0, totalTiyn: 18 });
  });

  it('is compared part by part', () => {
    const before = moneyOf([visit(5, 10, 'north')], terms);
    const after = moneyOf([visit(5, 30)], terms);
    expect(differenceOf(before, after)).toEqual({ visitsTiyn: 20, tripsTiyn: -100, totalTiyn: -80 });
  });
});
