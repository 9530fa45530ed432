import type { LocalDate } from '@shared/law/local-date';
import type { AllotmentSource } from '@shared/plans/allotment.contract';
import type { PlanStatus } from '@shared/plans/plan.contract';
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
export const planMustBeWithinTheAllotment = ({
  totalTiyn,
  availableTiyn,
}: Pick<PlanFacts, 'totalTiyn' | 'availableTiyn'>): Broken | null =>
  totalTiyn <= availableTiyn
    ? null
    : broken('PLAN.OVER_ALLOTMENT', '11-7(2)', { planned: totalTiyn, allowed: availableTiyn });

/** 11-7(2): there is no plan without allotted money. */
export const yearMustHaveAnAllotment = (allotment: object | null, year: number): Broken | null =>
  allotment ? null : broken('PLAN.ALLOTMENT_MISSING', '11-7(2)', { year });

/** 11-7(2): each later change is a new decision; the office is told so when it tries. */
export const approvedPlanMustStay = (): Broken => broken('PLAN.FIXED', '11-7(2)');

/** 11-7(2): the Council sets the timing by months; the day that the office sets lies in the month that was decided. */
export const dayMustLieInItsMonth = (
  { plannedOn, month }: { plannedOn: LocalDate | null; month: number },
  year: number,
): Broken | null =>
  plannedOn === null || (firstDayOf(year, month) <= plannedOn && plannedOn <= lastDayOf(year, month))
    ? null
    : broken('PLAN.DAY_OUTSIDE_ITS_MONTH', '11-7(2)', { day: plannedOn });

/** 11-7(2): what nobody has estimated cannot be held within the money. */
export const costMustBeKnown = (costTiyn: number | null): Broken | null =>
  costTiyn === null ? broken('PLAN.COST_UNKNOWN', '11-7(2)') : null;

/** 11-7(2): the money is what its sources give. */
export function partsMustMakeUpTheAllotment(money: {
  amountTiyn: number;
  parts: readonly { amountTiyn: number }[];
}): Broken | null {
  const given = money.parts.reduce((sum, part) => sum + part.amountTiyn, 0);
  return given === money.amountTiyn
    ? null
    : broken('PLAN.PARTS_DO_NOT_ADD_UP', '11-7(2)', { parts: given, amount: money.amountTiyn });
}

/** Only what is none of the known sources is named in words. */
export const otherSourceMustBeNamed = (part: { source: AllotmentSource; sourceText: string | null }): Broken | null =>
  (part.source === 'other') === (part.sourceText !== null) ? null : broken('PLAN.SOURCE_MUST_BE_NAMED');

/** 11-7(2): a draft is a proposal; what is handed out is what the Council decided. */
export const planMustBeDecided = ({ status }: { status: PlanStatus }): Broken | null =>
  status === 'draft' ? broken('PLAN.NOT_APPROVED', '11-7(2)') : null;

/** 11-7(2): what a later decision has replaced is done by nobody. */
export const planMustBeInForce = ({ status }: { status: PlanStatus }): Broken | null =>
  status === 'approved' ? null : broken('PLAN.NOT_APPROVED', '11-7(2)');

/** The region's visit days are what the office reckons with: more is possible, and worth knowing. */
export const regionMustHaveTheDays = (days: { planned: number; allowed: number } | null): Broken | null =>
  days && days.planned > days.allowed ? broken('PLAN.REGION_DAYS_SPENT', undefined, { ...days }) : null;

/** A place is planned once a year, so months of two years are no change of each other. */
export const plansMustBeOfOneYear = (plan: { year: number }, other: { year: number }): Broken | null =>
  plan.year === other.year ? null : broken('PLAN.NOTHING_TO_COMPARE');

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
