import type { PlannedVisitView, PlanSummary, PlanView } from '@shared/plans/plan.contract';
import type { PlanRunView } from '@shared/plans/plan-run.contract';
import type { RunVisitView } from '@shared/plans/run-visit.contract';
import type { ActionView } from '@shared/problem';

export const may = (...names: string[]): ActionView[] => names.map((name) => ({ name, allowed: true }));

const names = (ru: string) => ({ kk: `${ru} (kk)`, ru, en: `${ru} (en)` });

export const visitOf = (change: Partial<PlannedVisitView> = {}): PlannedVisitView => ({
  id: 'v1',
  place: { id: 'pl1', name: names('СИЗО'), regionIso: 'KZ-71' },
  month: 3,
  plannedOn: null,
  visitDays: 2,
  costTiyn: 5_000_000,
  tripArea: { id: 't1', name: names('Зона') },
  ...change,
});

export const planSummaryOf = (change: Partial<PlanSummary> = {}): PlanSummary => ({
  id: 'p1',
  year: 2027,
  edition: 2,
  status: 'draft',
  visitCount: 2,
  visitsTiyn: 10_000_000,
  tripsTiyn: 3_000_000,
  totalTiyn: 13_000_000,
  availableTiyn: 20_000_000,
  remainingTiyn: 7_000_000,
  decisionId: null,
  approvedOn: null,
  replacesId: null,
  runId: null,
  version: 4,
  ...change,
});

/** A draft of 2027 within its money: two places of one area, in March and in May. */
export const planOf = (change: Partial<PlanView> = {}): PlanView => ({
  ...planSummaryOf(),
  visits: [visitOf(), visitOf({ id: 'v2', month: 5, place: { id: 'pl2', name: names('Приют'), regionIso: 'KZ-75' } })],
  tripPlaces: 6,
  trips: [{ tripArea: { id: 't1', name: names('Зона') }, tripCostTiyn: 1_500_000, trips: 2 }],
  actions: may('add-visit', 'change-visit', 'remove-visit', 'schedule-visit', 'approve'),
  ...change,
});

/** A run of four years that still works, with two looks behind it. */
export const runOf = (change: Partial<PlanRunView> = {}): PlanRunView => ({
  id: 'r1',
  parentId: null,
  basisPlanId: null,
  kind: 'plan',
  status: 'running',
  note: null,
  fromYear: 2027,
  years: 4,
  firstMonth: '2027-01',
  overrides: { moneyPercent: null, reservePercent: null, capacityPercent: null, extra: null, isMoneyUnlimited: false },
  milliseconds: 60_000,
  places: 350,
  askedAt: '2026-11-28T05:00:00Z',
  startedAt: '2026-11-28T05:00:01Z',
  endedAt: null,
  askedByName: 'Асель А.',
  outcome: { objective: 1000, bound: 990, gap: 0.0099, visits: 300, late: 40, leftOut: 3, moneyTiyn: 9_000_000_000 },
  version: 1,
  yearly: [
    {
      ...{ year: 2027, allotmentTiyn: 500_000_000, amountTiyn: 500_000_000, reserveTiyn: 50_000_000 },
      ...{ committedTiyn: 0, availableTiyn: 450_000_000, plannedTiyn: 449_000_000, monthsPerMillion: 12 },
    },
    {
      ...{ year: 2028, allotmentTiyn: null, amountTiyn: 400_000_000, reserveTiyn: 0 },
      ...{ committedTiyn: 0, availableTiyn: 400_000_000, plannedTiyn: 390_000_000, monthsPerMillion: null },
    },
  ],
  assumptions: { placesWithoutCost: 5, placesWithoutTripArea: 0, assumedSettings: 0, visitsTakenAsMade: 0 },
  seed: 1,
  solver: 'planner 1',
  inputSha256: 'ab'.repeat(32),
  answerSha256: null,
  progress: [
    { at: 500, objective: 1400, bound: 700, gap: 0.5, visits: 250, late: 60, moneyTiyn: 8_000_000_000 },
    { at: 1500, objective: 1000, bound: 990, gap: 0.0099, visits: 300, late: 40, moneyTiyn: 9_000_000_000 },
  ],
  attempts: 1,
  failure: null,
  whatIfs: [],
  zeroLateness: null,
  nextMillion: null,
  actions: may('stop'),
  ...change,
});

export const runVisitOf = (change: Partial<RunVisitView> = {}): RunVisitView => ({
  place: { id: 'pl1', name: names('СИЗО'), regionIso: 'KZ-71' },
  type: 'pretrial_detention_centre',
  tripAreaId: 't1',
  month: '2027-05',
  dueMonth: '2026-08',
  lateMonths: 9,
  weight: 8,
  terms: [
    { term: 'time_since_last_visit', count: 4, points: 4, isCounted: true },
    { term: 'complaints', count: 3, points: 3, isCounted: true },
    { term: 'incidents', count: 0, points: 0, isCounted: false },
  ],
  visitDays: 2,
  costTiyn: 5_000_000,
  why: [
    { code: 'due_before_first_month', firstMonth: '2027-01' },
    { code: 'days_full', months: 4, of: 5 },
  ],
  ...change,
});
