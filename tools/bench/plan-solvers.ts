import { execFile, fork } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { argumentsOf, check, withInstance } from './plan-once';
import { type PlanCase, planSizes, secondsOf } from './plan-cases';

const run = promisify(execFile);
const large = { maxBuffer: 1024 ** 3 };
/** Beyond this size the LP file alone is larger than what either solver reads in the time. */
const mostPlaces = 3500;

export interface SolverAnswer {
  readonly visits: readonly { place: string; month: number }[];
  /** What the solver says it has proven; null where it says nothing. */
  readonly bound: number | null;
  readonly seconds: number;
}

/** CBC (where the machine has it) and HiGHS, each on the LP file of the first seed, for as long as the planner had. */
export async function besideSolvers(places: number, print: (line: string) => void): Promise<void> {
  if (places > mostPlaces) {
    print(`\nCBC and HiGHS are not asked: the LP file of ${places} places is over a gigabyte.\n`);
    return;
  }
  print('\n| solver | budget | seed | time | objective | bound | gap | checker |');
  print('| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
  for (const size of planSizes.filter((candidate) => candidate.places === places)) {
    const of: PlanCase = { places, budget: size.budget, seed: 1, seconds: secondsOf(size) };
    await withInstance(of, async (instance, folder) => {
      const lp = join(folder, 'instance.lp');
      const maker = join(process.cwd(), 'tools', 'bench', 'plan', 'plan-instance.mjs');
      await writeFile(lp, (await run(process.execPath, [maker, ...argumentsOf(of), '--lp'], large)).stdout);
      for (const [name, solve] of [
        ['CBC', solveWithCbc],
        ['HiGHS', solveWithHighs],
      ] as const) {
        const row = [name, of.budget, of.seed];
        const answer = await solve(lp, folder, of.seconds).catch(
          (error: unknown) => String(error instanceof Error ? error.message : error).split('\n')[0],
        );
        if (typeof answer === 'string' || answer === undefined) {
          print(`| ${[...row, '', answer ?? 'no answer', '', '', ''].join(' | ')} |`);
          continue;
        }
        const { visits, bound, seconds } = answer;
        const { objective, broken } = await check(instance, folder, { visits });
        const gap = bound === null ? '' : `${((100 * (objective - bound)) / objective).toFixed(2)} %`;
        const verdict = broken === 0 ? 'holds' : `${broken} broken`;
        const cells = [
          ...row,
          `${seconds.toFixed(0)} s`,
          objective,
          bound === null ? '' : Math.floor(bound),
          gap,
          verdict,
        ];
        print(`| ${cells.join(' | ')} |`);
      }
    });
  }
}

const visitName = /x(\d+)_(\d+)/;

/** Both solvers name what they chose as `x<place>_<month> … 1`. */
function visitsIn(lines: readonly string[]): SolverAnswer['visits'] {
  return lines.flatMap((line) => {
    const [, place, month] = visitName.exec(line) ?? [];
    return place === undefined || month === undefined ? [] : [{ place: `p${place}`, month: Number(month) }];
  });
}

async function solveWithCbc(lp: string, folder: string, seconds: number): Promise<SolverAnswer> {
  const file = join(folder, 'cbc.txt');
  const began = performance.now();
  const { stdout } = await run('cbc', [lp, 'sec', String(seconds), 'solve', 'solution', file], large).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new Error('not on this machine') : error;
    },
  );
  const [first = '', ...rest] = (await readFile(file, 'utf8')).split('\n');
  const bound = /Lower bound:\s+([\d.e+-]+)/.exec(stdout)?.[1] ?? /best possible ([\d.e+-]+)/.exec(stdout)?.[1];
  // Without a plan the file holds what CBC has of the relaxation, in parts of visits.
  if (first.includes('no integer solution')) throw new Error(`no plan; bound ${bound ?? 'unknown'}`);
  const lines = rest.filter((line) => /\sx\d+_\d+\s+1\b/.test(line));
  return {
    visits: visitsIn(lines),
    bound: bound === undefined ? null : Number(bound),
    seconds: (performance.now() - began) / 1000,
  };
}

/** In a process of its own, which is ended where HiGHS does not end by itself. */
function solveWithHighs(lp: string, _folder: string, seconds: number): Promise<SolverAnswer> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'plan-highs-once.js'), [lp, String(seconds)]);
    const patience = setTimeout(() => child.kill('SIGKILL'), (seconds * 2 + 30) * 1000);
    let answer: Omit<SolverAnswer, 'seconds'> | undefined;
    child.once('message', (message) => (answer = message as Omit<SolverAnswer, 'seconds'>));
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(patience);
      const spent = (performance.now() - began) / 1000;
      if (answer) resolve({ ...answer, seconds: spent });
      else reject(new Error(`no answer within ${Math.round(spent)} s`));
    });
  });
}
