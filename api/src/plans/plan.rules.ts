import type { LocalDate } from '@shared/law/local-date';
import { broken, type Broken } from '../platform/errors';
import { mustBeUnderTheMandate } from '../places';

export interface PlanFacts {
  readonly totalTiyn: number;
  readonly availableTiyn: number;
  readonly year: number;
  readonly visits: readonly PlannedPlace[];
  /** Only while the next edition is being approved. */
  readonly isBeingReplaced?: boolean;
}

interface PlannedPlace {
  readonly month: number;
  readonly place: Parameters<typeof mustBeUnderTheMandate>[0];
}

/** 11-7(2): the Council sets the list of places within the allotted money, less what is kept for other visits. */
export const planMustBeWithinTheAllotment = ({ totalTiyn, availableTiyn }: PlanFacts): Broken | null =>
  totalTiyn <= availableTiyn
    ? null
    : broken('PLAN.OVER_ALLOTMENT', '11-7(2)', { planned: totalTiyn, allowed: availableTiyn });

/** 11-7(2): there is no plan without allotted money. */
export const yearMustHaveAnAllotment = (allotment: object | null, year: number): Broken | null =>
  allotment ? null : broken('PLAN.ALLOTMENT_MISSING', '11-7(2)', { year });

export const reserveMustBePartOfTheAllotment = (money: { amountTiyn: number; reserveTiyn: number }): Broken | null =>
  money.reserveTiyn <= money.amountTiyn ? null : broken('PLAN.RESERVE_OVER_ALLOTMENT');

/** 11-7(2): each later change is a new decision, so what was voted on is what is approved. */
export const planMustBeAsTheCouncilDecided = (changedAt: Date, decidedAt: Date): Broken | null =>
  changedAt <= decidedAt ? null : broken('PLAN.CHANGED_SINCE_VOTE', '11-7(2)');

export const placeMustNotBeInThePlanTwice = (isInThePlan: boolean): Broken | null =>
  isInThePlan ? broken('PLAN.PLACE_TWICE') : null;

/** 11-1(2): a visit is planned for a month in which the place is under the mandate, be it for a part of the month. */
export function placeMustBeUnderTheMandateInTheMonth({ month, place }: PlannedPlace, year: number): Broken | null {
  const finding = mustBeUnderTheMandate(place, lastDayOf(year, month));
  return finding && mustBeUnderTheMandate(place, firstDayOf(year, month)) && finding;
}

/** 11-1(2), once more when the plan is approved: a place may have closed since it was planned. */
export function everyPlaceMustBeUnderTheMandate({ visits, year }: PlanFacts): Broken | null {
  for (const visit of visits) {
    const finding = placeMustBeUnderTheMandateInTheMonth(visit, year);
    if (finding) return finding;
  }
  return null;
}

const firstDayOf = (year: number, month: number): LocalDate => `${year}-${String(month).padStart(2, '0')}-01`;
const lastDayOf = (year: number, month: number): LocalDate =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
