import { setTimeout as sleep } from 'node:timers/promises';
import type { CreatePlanRun, PlanRunView } from '@shared/plans/plan-run.contract';
import type { Person } from '../../play/person';

const startsWithinMs = 60_000;

/** Four years of every place under the mandate, as the page asks when nothing is changed on it; longer than any measurement. */
const longRun: CreatePlanRun = { milliseconds: 1_800_000, seed: 1 };

/** Does the work while a run of the planner searches, and makes sure that it did so from beginning to end. */
export async function whilePlanning<T>(
  office: Person,
  work: () => Promise<T>,
): Promise<{ readonly done: T; readonly run: PlanRunView }> {
  const { id } = await office.post<PlanRunView>('/plan-runs', longRun);
  const look = (): Promise<PlanRunView> => office.get<PlanRunView>(`/plan-runs/${id}`);
  for (const deadline = Date.now() + startsWithinMs; !isSearching(await look()); await sleep(200))
    if (Date.now() > deadline) throw new Error('The run of the planner did not begin.');
  const done = await work();
  const run = await look();
  if (!isSearching(run)) throw new Error(`The run of the planner is ${run.status} before the measurement ended.`);
  await office.post(`/plan-runs/${id}/stop`);
  return { done, run };
}

/** At work, with a plan already, and by the worker that began it: where one dies, nobody searches for a while. */
const isSearching = ({ status, outcome, attempts }: PlanRunView): boolean =>
  status === 'running' && outcome !== null && attempts === 1;
