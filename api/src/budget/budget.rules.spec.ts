import {
  dayMustNotBeBeforeTheYear,
  decisionMustBeNamed,
  spendingMustNameOneVisit,
  spendingMustStand,
  spendingNeedsAnAllotment,
  subjectMustBeOfTheYear,
} from './budget.rules';

const provision = '11-7(2)';
const named = { year: 2026, isSet: true, isDecidedElsewhere: false };

describe('a spending (11-7(2))', () => {
  it('is made from the money of a year that has some', () => {
    expect(spendingNeedsAnAllotment({}, 2026)).toBeNull();
    expect(spendingNeedsAnAllotment(null, 2026)).toMatchObject({ code: 'BUDGET.ALLOTMENT_MISSING', provision });
  });

  it('names exactly one visit', () => {
    const refused = { code: 'BUDGET.SPENDING_NAMES_ONE_VISIT', provision };
    expect(spendingMustNameOneVisit([undefined, 'a', undefined])).toBeNull();
    expect(spendingMustNameOneVisit([undefined, undefined, undefined])).toMatchObject(refused);
    expect(spendingMustNameOneVisit(['a', undefined, 'b'])).toMatchObject(refused);
  });

  it('is for a visit of its year that the Council set or that has begun', () => {
    const refused = { code: 'BUDGET.NOT_OF_THE_YEAR', provision };
    expect(subjectMustBeOfTheYear(named, 2026)).toBeNull();
    expect(subjectMustBeOfTheYear(named, 2027)).toMatchObject(refused);
    expect(subjectMustBeOfTheYear({ ...named, isSet: false }, 2026)).toMatchObject(refused);
    expect(subjectMustBeOfTheYear({ ...named, year: null }, 2026)).toMatchObject(refused);
  });

  it('names the decision, where there is one', () => {
    expect(decisionMustBeNamed(named)).toBeNull();
    expect(decisionMustBeNamed({ ...named, isDecidedElsewhere: true })).toMatchObject({
      code: 'BUDGET.DECISION_MUST_BE_NAMED',
      provision,
    });
  });

  it('may be paid after its year and not before it', () => {
    expect(dayMustNotBeBeforeTheYear('2026-01-01', 2026)).toBeNull();
    expect(dayMustNotBeBeforeTheYear('2027-02-01', 2026)).toBeNull();
    expect(dayMustNotBeBeforeTheYear('2025-12-31', 2026)).toMatchObject({ code: 'BUDGET.DAY_BEFORE_THE_YEAR' });
  });

  it('is reversed once, and its reversal never', () => {
    expect(spendingMustStand({ reversesId: null, reversedById: null })).toBeNull();
    expect(spendingMustStand({ reversesId: null, reversedById: 'b' })).toMatchObject({
      code: 'BUDGET.REVERSED_ALREADY',
    });
    expect(spendingMustStand({ reversesId: 'a', reversedById: null })).toMatchObject({
      code: 'BUDGET.REVERSAL_IS_FINAL',
    });
  });
});
