import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type EngineProgress, PlanEngine } from '@api/plans/planner/engine/plan-engine';
import type { PlanInstance } from '@api/plans/planner/instance';
import { leftOut, problemOf } from '@api/plans/planner/problem';
import type { PlanCase } from './plan-cases';

/** What one run of one instance in a process of its own says to the bench. */
export interface PlanRunReport {
  readonly progress: readonly EngineProgress[];
  /** As the checker counts it from first principles. */
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly late: number;
  readonly unvisited: number;
  /** Rules that the checker found broken, the bound above the objective among them. */
  readonly broken: number;
  /** Of the whole process, at its peak. */
  readonly megabytes: number;
}

const run = promisify(execFile);
const plan = join(process.cwd(), 'tools', 'bench', 'plan');
const large = { maxBuffer: 1024 ** 3 };

/** The instance as a file, in a folder that goes with the work. */
export async function withInstance<T>(of: PlanCase, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-'));
  try {
    const { stdout } = await run(process.execPath, [join(plan, 'plan-instance.mjs'), ...argumentsOf(of)], large);
    const file = join(folder, 'instance.json');
    await writeFile(file, stdout);
    return await work(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const argumentsOf = ({ places, budget, seed }: PlanCase): string[] =>
  Object.entries({ places, budget, seed }).flatMap(([name, value]) => [`--${name}`, String(value)]);

/** The checker's word on a plan and a bound. */
export async function check(
  instanceFile: string,
  folder: string,
  plan: { readonly visits: readonly { place: string; month: number }[]; readonly bound?: number },
): Promise<{ objective: number; late: number; unvisited: number; gap?: number; broken: number }> {
  const file = join(folder, 'plan.json');
  await writeFile(file, JSON.stringify(plan));
  const checker = join(process.cwd(), 'tools', 'bench', 'plan', 'check-plan.mjs');
  // A broken rule ends the checker with 1, and what it printed counts.
  const { stdout } = await run(process.execPath, [checker, instanceFile, file]).catch(
    (error: { stdout: string }) => error,
  );
  return JSON.parse(stdout) as Awaited<ReturnType<typeof check>>;
}

async function once(of: PlanCase): Promise<PlanRunReport> {
  return withInstance(of, async (file, folder) => {
    const instance = JSON.parse(await readFile(file, 'utf8')) as PlanInstance;
    const problem = problemOf(instance);
    const progress: EngineProgress[] = [];
    const onProgress = (now: EngineProgress): void => void progress.push(now);
    const { monthOf, bound } = await new PlanEngine().run({
      problem,
      seed: 1,
      milliseconds: of.seconds * 1000,
      onProgress,
    });
    const megabytes = process.resourceUsage().maxRSS / 1024;
    const visits = problem.ids.flatMap((place, at) => {
      const month = monthOf[at] ?? leftOut;
      return month === leftOut ? [] : [{ place, month }];
    });
    const { objective, late, unvisited, gap = 1, broken } = await check(file, folder, { visits, bound });
    return { progress, objective, bound, gap, late, unvisited, broken, megabytes };
  });
}

if (require.main === module) {
  once(JSON.parse(process.argv[2] ?? '{}') as PlanCase).then(
    (report) => process.send?.(report, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
