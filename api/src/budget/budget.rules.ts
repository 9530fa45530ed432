import type { LocalDate } from '@shared/law/local-date';
import { broken, type Broken } from '../platform/errors';

/** What a spending names. */
export interface NamedSubject {
  /** Of the plan, of the decision on the proposal, or of the visit's first day; null while there is none. */
  readonly year: number | null;
  /** Approved by the Council, or begun. */
  readonly isSet: boolean;
  /** A visit whose planned visit or proposal the spending should name. */
  readonly isDecidedElsewhere: boolean;
}

/** 11-7(2): money is spent out of what is allotted for the year. */
export const spendingNeedsAnAllotment = (allotment: object | null, year: number): Broken | null =>
  allotment ? null : broken('BUDGET.ALLOTMENT_MISSING', '11-7(2)', { year });

/** 11-7(2): the money is for visits, and each spending leads to the one that it was for. */
export const spendingMustNameOneVisit = (ids: readonly (string | undefined)[]): Broken | null =>
  ids.filter((id) => id !== undefined).length === 1 ? null : broken('BUDGET.SPENDING_NAMES_ONE_VISIT', '11-7(2)');

/** 11-7(2): the money of a year is for the visits of that year. */
export const subjectMustBeOfTheYear = ({ year, isSet }: NamedSubject, of: number): Broken | null =>
  isSet && year === of ? null : broken('BUDGET.NOT_OF_THE_YEAR', '11-7(2)');

/** 11-7(2): where the Council decided, the decision is what is charged, or it would stay committed beside what was spent. */
export const decisionMustBeNamed = ({ isDecidedElsewhere }: NamedSubject): Broken | null =>
  isDecidedElsewhere ? broken('BUDGET.DECISION_MUST_BE_NAMED', '11-7(2)') : null;

/** Bills of December may come in January; none comes before its year. */
export const dayMustNotBeBeforeTheYear = (spentOn: LocalDate, year: number): Broken | null =>
  Number(spentOn.slice(0, 4)) >= year ? null : broken('BUDGET.DAY_BEFORE_THE_YEAR', '11-7(2)');

/** An entry is reversed once, and a reversal never. */
export function spendingMustStand(spending: { reversesId: string | null; reversedById: string | null }): Broken | null {
  if (spending.reversesId !== null) return broken('BUDGET.REVERSAL_IS_FINAL', '11-7(2)');
  return spending.reversedById === null ? null : broken('BUDGET.REVERSED_ALREADY', '11-7(2)');
}
