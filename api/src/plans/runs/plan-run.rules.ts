import type { AskWhatIf, PlanRunKind, PlanRunStatus } from '@shared/plans/plan-run.contract';
import type { PlanStatus } from '@shared/plans/plan.contract';
import { broken, type Broken } from '../../platform/errors';

interface RunFacts {
  readonly status: PlanRunStatus;
  readonly kind: PlanRunKind;
  readonly fromYear: number;
  readonly years: number;
  readonly answerSha256: string | null;
}

export const runMustBeUnderWay = ({ status }: Pick<RunFacts, 'status'>): Broken | null =>
  status === 'queued' || status === 'running' ? null : broken('STATE.NOT_ALLOWED');

export const runMustHaveAPlan = ({ answerSha256 }: Pick<RunFacts, 'answerSha256'>): Broken | null =>
  answerSha256 ? null : broken('PLAN_RUN.NO_PLAN_YET');

/** 11-7(2): a plan is made within the allotted money, so what was asked with money that nobody has becomes none. */
export const runMustNotBeAQuestion = ({ kind }: Pick<RunFacts, 'kind'>): Broken | null =>
  kind === 'zero_lateness' || kind === 'next_million' ? broken('PLAN_RUN.IS_A_QUESTION', '11-7(2)') : null;

export const yearMustBeInTheRun = ({ fromYear, years }: Pick<RunFacts, 'fromYear' | 'years'>, year: number) =>
  year >= fromYear && year < fromYear + years ? null : broken('PLAN_RUN.YEAR_NOT_IN_RUN');

/** @param firstMonth counted from January of the first year */
export const someMonthMustBeAhead = (firstMonth: number, years: number): Broken | null =>
  firstMonth < years * 12 ? null : broken('PLAN_RUN.YEAR_HAS_PASSED');

/** 11-7(2): every year has its allotment, or a sum that is assumed in its place; never both. */
export function eachYearMustHaveOneSum(
  years: readonly number[],
  allotted: readonly number[],
  assumed: readonly number[],
): Broken | null {
  const unknown = years.find((year) => !allotted.includes(year) && !assumed.includes(year));
  if (unknown !== undefined) return broken('PLAN_RUN.MONEY_UNKNOWN', '11-7(2)', { year: unknown });
  const twice = assumed.find((year) => allotted.includes(year));
  return twice === undefined ? null : broken('PLAN_RUN.MONEY_ALLOTTED', '11-7(2)', { year: twice });
}

export const somePlaceMustBeUnderTheMandate = (places: number): Broken | null =>
  places > 0 ? null : broken('PLAN_RUN.NOTHING_TO_PLAN', '11-1(2)');

export const basisMustBeInForce = (plan: { readonly status: PlanStatus } | null): Broken | null =>
  plan?.status === 'approved' ? null : broken('PLAN_RUN.BASIS_NOT_IN_FORCE', '11-7(2)');

/** The kinds that answer a set question say themselves what they change. */
export function whatIfMustChangeOneThingAtLeast(ask: AskWhatIf): Broken | null {
  const changes = [ask.moneyPercent, ask.reservePercent, ask.capacityPercent].filter((change) => change !== undefined);
  return (ask.kind === 'what_if') === changes.length > 0 ? null : broken('PLAN_RUN.NOTHING_CHANGES');
}
