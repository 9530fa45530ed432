import type { Actor } from '@shared/actor';
import type { Locale, Texts } from '@shared/locale';
import { hasPermission } from '@shared/permissions';
import type {
  NextMillionWorth,
  PlanRunSummary,
  PlanRunView,
  RunOutcome,
  ZeroLatenessPrice,
} from '@shared/plans/plan-run.contract';
import type { ChangedRunVisit, RunVisitView } from '@shared/plans/run-visit.contract';
import type { ActionView } from '@shared/problem';
import type { PlaceFacts } from '../../places';
import { actionView } from '../../platform/states';
import { visitedPlace } from '../plan.view';
import { gapOf } from './gap';
import type { PlanRun, RunFailure } from './plan-run.entity';
import type { PlanRunPlace } from './plan-run-place.entity';
import { runMustBeUnderWay, runMustHaveAPlan, runMustNotBeAQuestion } from './plan-run.rules';
import type { MovedVisit } from './plan-runs.repository';
import { calendarMonth } from './run-months';

const failures: Readonly<Record<RunFailure, Texts>> = {
  worker_died: {
    kk: 'Есептеп жатқан үдеріс үш рет үзілді.',
    ru: 'Процесс, который вёл расчёт, трижды прервался.',
    en: 'The process that worked at it was cut off three times.',
  },
  error: {
    kk: 'Есептеу қатемен тоқтады: жүйе журналын қараңыз.',
    ru: 'Расчёт остановился с ошибкой: см. журнал системы.',
    en: 'The work stopped with an error: see the log of the system.',
  },
};

export const planRunSummary = (run: PlanRun): PlanRunSummary => ({
  ...{ id: run.id, parentId: run.parentId, basisPlanId: run.basisPlanId, kind: run.kind, status: run.status },
  ...{ note: run.note, fromYear: run.fromYear, years: run.years, overrides: run.overrides },
  firstMonth: calendarMonth(run.firstMonth, run.fromYear),
  ...{ milliseconds: run.milliseconds, places: run.places },
  askedAt: run.askedAt.toISOString(),
  startedAt: run.startedAt?.toISOString() ?? null,
  endedAt: run.endedAt?.toISOString() ?? null,
  askedByName: run.askedByName,
  outcome: outcomeOf(run),
  version: run.version,
});

/** @param children the latest first */
export const planRunView = (run: PlanRun, children: readonly PlanRun[], actor: Actor, locale: Locale): PlanRunView => ({
  ...planRunSummary(run),
  yearly: run.yearly.map((year, at) => ({
    ...year,
    plannedTiyn: run.yearOutcomes?.[at]?.plannedTiyn ?? null,
    monthsPerMillion: run.yearOutcomes?.[at]?.monthsPerMillion ?? null,
  })),
  assumptions: run.assumptions,
  ...{ seed: run.seed, solver: run.solver, inputSha256: run.inputSha256, answerSha256: run.answerSha256 },
  ...{ progress: run.progress, attempts: run.attempts },
  failure: run.failure && failures[run.failure][locale],
  whatIfs: children.map(planRunSummary),
  zeroLateness: zeroLatenessOf(run, children),
  nextMillion: nextMillionOf(run, children),
  actions: actionsFor(run, actor),
});

export const runVisitView = (row: PlanRunPlace, place: PlaceFacts, fromYear: number): RunVisitView => ({
  place: visitedPlace(place),
  ...{ type: row.type, tripAreaId: row.tripAreaId },
  month: row.month === null ? null : calendarMonth(row.month, fromYear),
  dueMonth: calendarMonth(row.dueMonth, fromYear),
  lateMonths: row.lateMonths ?? 0,
  ...{ weight: row.weight, terms: row.terms, visitDays: row.visitDays, costTiyn: row.costTiyn },
  why: row.why ?? [],
});

export const changedRunVisit = ({ change, here, there }: MovedVisit, place: PlaceFacts): ChangedRunVisit => ({
  place: visitedPlace(place),
  change,
  here: here === null ? null : calendarMonth(here, 0),
  there: there === null ? null : calendarMonth(there, 0),
});

function outcomeOf({ objective, bound, visits, late, leftOut, moneyTiyn }: PlanRun): RunOutcome | null {
  if (objective === null || visits === null || late === null || leftOut === null || moneyTiyn === null) return null;
  return { objective, bound, gap: bound === null ? null : gapOf(objective, bound), visits, late, leftOut, moneyTiyn };
}

const answered = (children: readonly PlanRun[], kind: PlanRun['kind']) => {
  const run = children.find((child) => child.kind === kind && child.answerSha256 !== null);
  const outcome = run && outcomeOf(run);
  return run && outcome ? { run, outcome } : null;
};

function zeroLatenessOf(run: PlanRun, children: readonly PlanRun[]): ZeroLatenessPrice | null {
  const found = answered(children, 'zero_lateness');
  if (!found) return null;
  const { moneyTiyn, objective, late } = found.outcome;
  const available = run.yearly.reduce((sum, { availableTiyn }) => sum + availableTiyn, 0);
  return { runId: found.run.id, moneyTiyn, extraTiyn: Math.max(0, moneyTiyn - available), objective, late };
}

function nextMillionOf(run: PlanRun, children: readonly PlanRun[]): NextMillionWorth | null {
  const found = answered(children, 'next_million');
  const extra = found?.run.overrides.extra;
  if (!found || !extra || run.objective === null || run.late === null) return null;
  const price = run.yearOutcomes?.[extra.year - run.fromYear]?.monthsPerMillion ?? 0;
  const { objective, late } = found.outcome;
  return {
    ...{ runId: found.run.id, year: extra.year, promised: price },
    ...{ found: run.objective - objective, late: run.late - late },
  };
}

function actionsFor(run: PlanRun, actor: Actor): ActionView[] {
  if (!hasPermission(actor.roles, 'plan.manage')) return [];
  return [
    actionView('stop', runMustBeUnderWay(run), actor),
    actionView('ask-what-if', runMustHaveAPlan(run), actor),
    actionView('adopt', runMustNotBeAQuestion(run) ?? runMustHaveAPlan(run), actor),
  ];
}
