import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import type { PlanRunSummary, PlanRunView } from '@shared/plans/plan-run.contract';
import type { RunComparison, RunVisitView } from '@shared/plans/run-visit.contract';
import type { PlanView } from '@shared/plans/plan.contract';
import type { Problem } from '@shared/problem';
import { testApp, type TestApp } from '../../../test/app';
import { made } from '../../../test/make/made';
import { askRun, execute, makeRun, makeWhatIf } from '../../../test/make/plan-runs';
import { makePlace } from '../../../test/make/places';
import { makeAllotment, makeApprovedPlan } from '../../../test/make/plans';
import { verifyRunBytes } from './verify-run';

const million = 100_000_000;

/** Today is 2 March 2026, so January 2027 is the first month of the runs below. */
describe('A run of the planner (11-7)', () => {
  let app: TestApp;
  let overdue: PlaceView;
  let soon: PlaceView;
  let later: PlaceView;
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    await setCost(app, 'correctional_institution', million);
    overdue = await makePlace(app, { lastPeriodicVisitOn: '2021-05-10' });
    soon = await makePlace(app, { lastPeriodicVisitOn: '2023-03-15', type: 'correctional_institution' });
    later = await makePlace(app, { lastPeriodicVisitOn: '2025-01-01' });
    await makeAllotment(app, { year: 2027, amountTiyn: 3 * million, reserveTiyn: million });
  });
  afterAll(() => app.close());

  const office = () => app.as(['office']);
  const visitsOf = async (run: { id: string }, query = '') =>
    made(await office().get<Page<RunVisitView>>(`/plan-runs/${run.id}/visits${query}`)).items;
  const refusal = async (body: object, path = '/plan-runs') => {
    const answer = await office().post<Problem>(path, body);
    return [answer.status, answer.body.code];
  };

  it('waits with its frozen input, works, and answers a plan within the money and a proven bound', async () => {
    const asked = await askRun(app, { fromYear: 2027, years: 1 });
    expect(asked).toMatchObject({ status: 'queued', outcome: null, places: 3, firstMonth: '2027-01', kind: 'plan' });
    expect(asked.yearly).toMatchObject([{ year: 2027, allotmentTiyn: 3 * million, availableTiyn: 2 * million }]);
    const run = await execute(app, asked);
    expect(run).toMatchObject({ status: 'finished', attempts: 1, inputSha256: asked.inputSha256, failure: null });
    expect(run.outcome).toMatchObject({ visits: 2, leftOut: 1, moneyTiyn: 2 * million });
    expect(run.outcome?.bound).toBeLessThanOrEqual(run.outcome?.objective ?? 0);
    expect(run.progress.at(-1)).toMatchObject({ objective: run.outcome?.objective, visits: 2 });
    expect(run.yearly).toMatchObject([{ plannedTiyn: 2 * million }]);
  });

  it('says of every visit when it is due, how heavy it weighs, and why it is where it is', async () => {
    const run = await makeRun(app, { fromYear: 2027, years: 1 });
    const visits = await visitsOf(run);
    expect(visits.map(({ place, month }) => [place.id, month === null])).toEqual([
      [expect.any(String), false],
      [expect.any(String), false],
      [later.id, true],
    ]);
    const late = visits.find(({ place }) => place.id === overdue.id);
    expect(late).toMatchObject({ month: '2027-01', dueMonth: '2025-05', lateMonths: 20, visitDays: 3 });
    expect(late?.terms.find(({ term }) => term === 'time_since_last_visit')).toEqual({
      ...{ term: 'time_since_last_visit', count: 4, points: 4, isCounted: true },
    });
    expect(late?.weight).toBe(1 + late!.terms.reduce((sum, { points }) => sum + points, 0));
    expect(late?.why).toContainEqual({ code: 'due_before_first_month', firstMonth: '2027-01' });
    expect(visits.find(({ place }) => place.id === soon.id)?.why).toContainEqual({ code: 'in_time' });
  });

  it('tells who must slip: where the money is spent, that it is', async () => {
    const poor = await makeRun(app, { fromYear: 2027, years: 1, reservePercent: 60 });
    const { items } = made(await office().get<Page<RunVisitView>>(`/plan-runs/${poor.id}/slipping`));
    expect(items.map(({ place }) => place.id).sort()).toEqual([overdue.id, soon.id].sort());
    const left = items.find(({ month }) => month === null);
    expect(left?.why).toContainEqual({ code: 'money_spent', months: 12, of: 12 });
    const onlyLate = await visitsOf(poor, '?state=late');
    expect(onlyLate).toHaveLength(items.length);
    expect(await visitsOf(poor, '?region=KZ-10')).toEqual([]);
  });

  it('asks what if: with more money more is visited; the answers are compared', async () => {
    const poor = await makeRun(app, { fromYear: 2027, years: 1, reservePercent: 60 });
    const rich = await makeWhatIf(app, poor, { kind: 'what_if', reservePercent: 0 });
    expect(rich).toMatchObject({ parentId: poor.id, seed: poor.seed, overrides: { reservePercent: 0 } });
    expect(rich.outcome?.objective).toBeLessThan(poor.outcome?.objective ?? 0);
    const path = `/plan-runs/${rich.id}/comparison?with=${poor.id}`;
    const comparison = made(await office().get<RunComparison>(path));
    const { added, dropped, moved, same } = comparison.counts;
    expect([added, dropped, moved + same]).toEqual([1, 0, 1]);
    expect(comparison.objectiveDifference).toBeLessThan(0);
    expect(comparison.items.filter(({ change }) => change === 'added')).toHaveLength(1);
    expect((await office().get<Page<PlanRunSummary>>(`/plan-runs?parent=${poor.id}`)).body.items).toHaveLength(1);
  });

  it('prices zero lateness and the next million, each by a run of its own', async () => {
    const poor = await makeRun(app, { fromYear: 2027, years: 1, reservePercent: 60 });
    const all = await makeWhatIf(app, poor, { kind: 'zero_lateness' });
    await makeWhatIf(app, poor, { kind: 'next_million' });
    const run = (await office().get<PlanRunView>(`/plan-runs/${poor.id}`)).body;
    const must = all.outcome;
    expect(must?.late).toBe(1);
    expect(run.zeroLateness).toMatchObject({ runId: all.id, objective: must?.objective, late: 1 });
    expect(run.zeroLateness?.extraTiyn).toBe((must?.moneyTiyn ?? 0) - 1.2 * million);
    expect(run.nextMillion).toMatchObject({ year: 2027, late: 1 });
    expect(run.nextMillion?.found).toBeGreaterThan(0);
    expect(await refusal({ year: 2027 }, `/plan-runs/${all.id}/adoption`)).toEqual([409, 'PLAN_RUN.IS_A_QUESTION']);
    expect(await refusal({ kind: 'what_if' }, `/plan-runs/${poor.id}/what-ifs`)).toEqual([
      422,
      'PLAN_RUN.NOTHING_CHANGES',
    ]);
  });

  it('becomes a draft plan of a year that has money', async () => {
    const run = await makeRun(app, { fromYear: 2027, years: 2, assumed: [{ year: 2028, amountTiyn: 10 * million }] });
    const plan = made(await office().post<PlanView>(`/plan-runs/${run.id}/adoption`, { year: 2027 }));
    const found = await visitsOf(run, '?year=2027');
    expect(plan).toMatchObject({ status: 'draft', runId: run.id, year: 2027, visitCount: found.length });
    expect(plan.visits.map(({ place, month }) => [place.id, month]).sort()).toEqual(
      found.map(({ place, month }) => [place.id, Number(month?.slice(5))]).sort(),
    );
    const adoption = `/plan-runs/${run.id}/adoption`;
    expect(await refusal({ year: 2028 }, adoption)).toEqual([409, 'PLAN.ALLOTMENT_MISSING']);
    expect(await refusal({ year: 2029 }, adoption)).toEqual([422, 'PLAN_RUN.YEAR_NOT_IN_RUN']);
  });

  it('is refused where nothing can be planned', async () => {
    expect(await refusal({ fromYear: 2025, years: 1 })).toEqual([422, 'PLAN_RUN.YEAR_HAS_PASSED']);
    expect(await refusal({ fromYear: 2027, years: 2 })).toEqual([422, 'PLAN_RUN.MONEY_UNKNOWN']);
    const twice = { fromYear: 2027, years: 1, assumed: [{ year: 2027, amountTiyn: 1 }] };
    expect(await refusal(twice)).toEqual([422, 'PLAN_RUN.MONEY_ALLOTTED']);
    const nobody = { basisPlanId: '00000000-0000-4000-8000-000000000000' };
    expect(await refusal(nobody)).toEqual([422, 'PLAN_RUN.BASIS_NOT_IN_FORCE']);
  });

  it('is stopped: at once while it waits, and then has nothing', async () => {
    const asked = await askRun(app, { fromYear: 2027, years: 1 });
    const stopped = made(await office().post<PlanRunView>(`/plan-runs/${asked.id}/stop`));
    expect(stopped).toMatchObject({ status: 'stopped', outcome: null });
    expect(await execute(app, asked)).toMatchObject({ status: 'stopped', attempts: 0 });
    expect((await office().get(`/plan-runs/${asked.id}/visits`)).body.code).toBe('PLAN_RUN.NO_PLAN_YET');
    expect(await refusal({}, `/plan-runs/${asked.id}/stop`)).toEqual([409, 'STATE.NOT_ALLOWED']);
  });

  it('leaves a trace of every look at visits to come, and none of a look at how far it is', async () => {
    const run = await makeRun(app, { fromYear: 2027, years: 1 });
    const council = app.as(['council'], { accountId: 'a member of the Council' });
    await council.get(`/plan-runs/${run.id}`);
    for (const page of ['visits', 'slipping', `comparison?with=${run.id}`, 'export']) {
      expect((await council.get(`/plan-runs/${run.id}/${page}`)).status).toBe(200);
    }
    const traces = await app.sql<{ action: string }>(
      `select action from audit_entries where actor_id = 'a member of the Council' and subject_id = $1 order by seq`,
      [run.id],
    );
    expect(traces.map(({ action }) => action)).toEqual([
      ...['plan-run.read-visits', 'plan-run.read-slipping', 'plan-run.compare', 'plan-run.export'],
    ]);
    for (const role of ['participant', 'authority', 'administrator'] as const) {
      expect((await app.as([role]).get(`/plan-runs/${run.id}/visits`)).status).toBe(403);
    }
  });

  it('counts what the plan in force has committed in the months that are over, and takes visits to come as made', async () => {
    await makeAllotment(app, { year: 2026, amountTiyn: 10 * million });
    const visits = [
      { placeId: later.id, month: 1, costTiyn: 2 * million },
      { placeId: soon.id, month: 3, costTiyn: 1 * million },
    ];
    await makeApprovedPlan(app, { year: 2026, visits });
    const run = await makeRun(app, { fromYear: 2026, years: 1 });
    expect(run).toMatchObject({ firstMonth: '2026-04', yearly: [{ committedTiyn: 3 * million }] });
    expect(run.assumptions).toMatchObject({ visitsTakenAsMade: 1, placesWithoutTripArea: 3, placesWithoutCost: 0 });
    const found = await visitsOf(run);
    expect(found.find(({ place }) => place.id === soon.id)).toMatchObject({ dueMonth: '2030-03', lateMonths: 0 });
  });

  it('replans a plan in force, in the months of its year that are still ahead', async () => {
    await makeAllotment(app, { year: 2026, amountTiyn: 10 * million });
    const plan = await makeApprovedPlan(app, { year: 2026, visits: [{ placeId: overdue.id, month: 7 }] });
    const run = await makeRun(app, { basisPlanId: plan.id });
    expect(run).toMatchObject({ kind: 'replan', status: 'finished', basisPlanId: plan.id, fromYear: 2026, years: 1 });
    expect(run).toMatchObject({ firstMonth: '2026-04', outcome: { bound: null, gap: null } });
    expect((await visitsOf(run)).every(({ month }) => month === null || month >= '2026-04')).toBe(true);
    const { text } = await office().get(`/plan-runs/${run.id}/export`);
    expect(verifyRunBytes(Buffer.from(text))).toEqual({ same: true });
  });
});

async function setCost(app: TestApp, of: string, value: number): Promise<void> {
  const values = [{ setting: 'visit_cost', of, value, reason: 'By the expenses of last year.' }];
  made(await app.as(['office']).put('/planning-settings', { values }, { ifMatch: 0 }));
}
