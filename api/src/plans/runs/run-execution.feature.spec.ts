import type { PlanRunView } from '@shared/plans/plan-run.contract';
import { testApp, type TestApp } from '../../../test/app';
import { askRun, execute, makeRun } from '../../../test/make/plan-runs';
import { makePlace } from '../../../test/make/places';
import { makeAllotment } from '../../../test/make/plans';
import { SweepPlanRuns } from './jobs/sweep-plan-runs.job';
import { RunClaims } from './run-claims';
import { RunExecution } from './run-execution.service';
import { verifyRunBytes } from './verify-run';

describe('The worker of the planner', () => {
  let app: TestApp;
  let claims: RunClaims;
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    claims = app.nest.get(RunClaims, { strict: false });
    await makePlace(app, { lastPeriodicVisitOn: '2023-03-15' });
    await makeAllotment(app, { year: 2027 });
  });
  afterAll(() => app.close());

  const ask = () => askRun(app, { fromYear: 2027, years: 1 });
  const get = async ({ id }: { id: string }) => (await app.as(['office']).get<PlanRunView>(`/plan-runs/${id}`)).body;
  const stop = ({ id }: { id: string }) => app.as(['office']).post<PlanRunView>(`/plan-runs/${id}/stop`);
  const claim = async ({ id }: { id: string }) => (await claims.claim(id, 'a worker'))!;
  const sweep = () => app.nest.get(SweepPlanRuns, { strict: false }).run();
  const passSeconds = (seconds: number) => app.clock.set(new Date(app.clock.now().getTime() + seconds * 1000));
  const point = { at: 5, objective: 9, bound: 4, gap: 5 / 9, visits: 1, late: 0, moneyTiyn: 700 };
  const constraint = (name: string) => ({ driverError: { constraint: name } });

  it('works at one run at a time, and begins what waits longest when it is done', async () => {
    const [first, second] = [await ask(), await ask()];
    const mine = await claim(first);
    expect(await claims.claim(first.id, 'another')).toBeNull();
    expect(await claims.claim(second.id, 'another')).toBeNull();
    await claims.giveUp(mine);
    expect(await execute(app, second)).toMatchObject({ status: 'finished' });
  });

  it('tells how far it is, and hears that it shall stop', async () => {
    const run = await ask();
    const mine = await claim(run);
    expect(await claims.beat(mine, [point])).toBe(true);
    expect(await get(run)).toMatchObject({
      status: 'running',
      progress: [point],
      outcome: { objective: 9, leftOut: 0 },
    });
    expect((await stop(run)).body.status).toBe('stopping');
    expect(await claims.beat(mine, [])).toBe(false);
    await claims.giveUp(mine);
    expect(await get(run)).toMatchObject({ status: 'stopped', answerSha256: null });
  });

  it('keeps the best plan of a run that is stopped', async () => {
    const run = await askRun(app, { fromYear: 2027, years: 1, milliseconds: 60_000, reservePercent: 100 });
    const working = execute(app, run);
    while ((await get(run)).status === 'queued') await new Promise((resolve) => setTimeout(resolve, 20));
    await stop(run);
    const stopped = await working;
    expect(stopped.status).toBe('stopped');
    expect(stopped.answerSha256).not.toBeNull();
  });

  it('lets another begin anew when it has died, and writes nothing any more if it comes back', async () => {
    const run = await ask();
    const dead = await claim(run);
    await sweep();
    expect(await get(run)).toMatchObject({ status: 'running' });
    passSeconds(30);
    await sweep();
    expect(await get(run)).toMatchObject({ status: 'queued', attempts: 1 });
    const alive = await claim(run);
    expect(await claims.beat(dead, [point])).toBe(false);
    await claims.fail(dead, 'error');
    expect(await get(run)).toMatchObject({ status: 'running', attempts: 2, progress: [] });
    await claims.giveUp(alive);
  });

  it('gives up a run that has taken three workers with it, and says why', async () => {
    const run = await ask();
    for (let n = 0; n < 3; n += 1) {
      await claim(run);
      passSeconds(30);
      await sweep();
    }
    expect(await get(run)).toMatchObject({
      status: 'failed',
      attempts: 3,
      failure: expect.stringContaining('cut off'),
    });
  });

  it('gives a run back when its process ends', async () => {
    const run = await ask();
    await claims.release(await claim(run));
    expect(await get(run)).toMatchObject({ status: 'queued', attempts: 0 });
    await stop(run);
  });

  it('says that a run failed where the planner cannot work with it', async () => {
    const run = await ask();
    const broken = jest.spyOn(app.nest.get(RunExecution, { strict: false })['engine'], 'run');
    broken.mockRejectedValueOnce(new Error('no plan'));
    expect(await execute(app, run)).toMatchObject({ status: 'failed', failure: expect.stringContaining('log') });
    broken.mockRestore();
  });

  it('answers with an export that says the same in a recount', async () => {
    const run = await makeRun(app, { fromYear: 2027, years: 1 });
    const { text } = await app.as(['council']).get(`/plan-runs/${run.id}/export`);
    expect(verifyRunBytes(Buffer.from(text))).toEqual({ same: true });
    const forged = text.replace(/"money":\d+/, '"money":1');
    expect(verifyRunBytes(Buffer.from(forged))).toMatchObject({
      same: false,
      differences: [{ path: 'recorded.money', found: '1' }],
    });
  });

  it('never changes what a run was given or answered, also past the API', async () => {
    const { id } = await makeRun(app, { fromYear: 2027, years: 1 });
    const waiting = await ask();
    const change = (set: string, of = id) => app.sql(`update plan_runs set ${set} where id = '${of}'`);
    await expect(change('objective = 0, bound = 0')).rejects.toMatchObject(constraint('plan_run_moves_lawfully'));
    await expect(change(`status = 'queued'`)).rejects.toMatchObject(constraint('plan_run_moves_lawfully'));
    await expect(change('seed = 2', waiting.id)).rejects.toMatchObject(constraint('plan_run_moves_lawfully'));
    await expect(change(`input = '{}'`, waiting.id)).rejects.toMatchObject(constraint('plan_run_moves_lawfully'));
    await expect(app.sql(`update plan_run_places set month = 3 where run_id = $1`, [id])).rejects.toMatchObject(
      constraint('plan_run_place_is_fixed'),
    );
    await expect(
      app.sql(`update plan_run_places set weight = 3 where run_id = $1`, [waiting.id]),
    ).rejects.toMatchObject(constraint('plan_run_place_is_fixed'));
    await expect(app.sql(`delete from plan_runs where id = $1`, [id])).rejects.toMatchObject(
      constraint('plan_runs_never_deleted'),
    );
    const mine = await claim(waiting);
    await expect(
      change(`bound = 5, objective = 4, visits = 1, late = 0, left_out = 0, money_tiyn = 0`, waiting.id),
    ).rejects.toMatchObject(constraint('plan_runs_outcome_check'));
    await expect(change(`status = 'finished', ended_at = now(), claim = null`, waiting.id)).rejects.toMatchObject(
      constraint('plan_runs_answer_check'),
    );
    await expect(
      app.sql(`update plan_run_places set month = 12 where run_id = $1`, [waiting.id]),
    ).rejects.toMatchObject(constraint('plan_run_places_month_check'));
    await claims.giveUp(mine);
  });
});
