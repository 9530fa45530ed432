import type { AskWhatIf, CreatePlanRun, PlanRunView } from '@shared/plans/plan-run.contract';
import { ExecutePlanRun } from '../../src/plans/runs/jobs/execute-plan-run.job';
import type { TestApp } from '../app';
import { made } from './made';

/** Enough on a busy machine; a run ends before, once its plan is proven the best. */
const usualMs = 6000;

/** A run that waits: nobody works at it in a test until {@link execute} does. */
export async function askRun(app: TestApp, given: Partial<CreatePlanRun> = {}): Promise<PlanRunView> {
  const body = { milliseconds: usualMs, seed: 1, ...given };
  return made(await app.as(['office']).post<PlanRunView>('/plan-runs', body));
}

/** What the worker does, in this process. */
export async function execute(app: TestApp, run: { readonly id: string }): Promise<PlanRunView> {
  await app.nest.get(ExecutePlanRun, { strict: false }).run({ runId: run.id });
  return made(await app.as(['office']).get<PlanRunView>(`/plan-runs/${run.id}`));
}

/** A run with its answer. @example const run = await makeRun(app, { years: 1, assumed: [{ year: 2027, amountTiyn: 5e9 }] }) */
export const makeRun = async (app: TestApp, given: Partial<CreatePlanRun> = {}): Promise<PlanRunView> =>
  execute(app, await askRun(app, given));

export async function makeWhatIf(app: TestApp, run: PlanRunView, ask: AskWhatIf): Promise<PlanRunView> {
  const asked = await app.as(['office']).post<PlanRunView>(`/plan-runs/${run.id}/what-ifs`, ask);
  return execute(app, made(asked));
}
