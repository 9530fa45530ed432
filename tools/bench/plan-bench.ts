import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { EngineProgress } from '@api/plans/planner/engine/plan-engine';
import { type PlanBar, type PlanCase, planSizes, secondsOf, seeds } from './plan-cases';
import type { PlanRunReport } from './plan-once';
import { besideSolvers } from './plan-solvers';

const mostMegabytes = 2048;

/**
 * The planner against its bars on instances of one size: five seeds, money short and money enough, each run in a fresh
 * process with its two threads (their start included), every plan and bound judged by the checker. Then two general solvers
 * on the same problem as an LP file. Prints a row as soon as it is measured.
 */
export const planBench =
  (places: number) =>
  async (print: (line: string) => void): Promise<void> => {
    print(`The plan of visits: ${places} places, 48 months. A gap is (objective - bound) / objective.\n`);
    print(
      '| budget | seed | first plan | 5 s | 10 s | 20 s | 30 s | 60 s | 90 s | 300 s | objective | bound | late | peak | checker | must | aim |',
    );
    print(
      '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- | --- |',
    );
    for (const size of planSizes.filter((candidate) => candidate.places === places)) {
      const { budget, must, aim, firstPlanSeconds } = size;
      for (const seed of seeds) {
        const report = await once({ places, budget, seed, seconds: secondsOf(size) });
        const first = report.progress.find(({ visits }) => visits > 0)?.at ?? Number.POSITIVE_INFINITY;
        const isSound = report.broken === 0 && report.megabytes <= mostMegabytes && first <= firstPlanSeconds * 1000;
        const cells = [
          ...[budget, seed, `${(first / 1000).toFixed(1)} s`],
          ...[5, 10, 20, 30, 60, 90, 300].map((at) => shareAt(report, at, secondsOf(size))),
          ...[report.objective, Math.ceil(report.bound), report.late, `${Math.round(report.megabytes)} MB`],
          report.broken === 0 ? 'holds' : `${report.broken} broken`,
          isSound && reaches(report, must) ? 'holds' : 'missed',
          reaches(report, aim) ? 'reached' : 'not reached',
        ];
        print(`| ${cells.join(' | ')} |`);
      }
    }
    await besideSolvers(places, print);
  };

const gapOf = ({ objective, bound }: EngineProgress): number => (objective === 0 ? 0 : (objective - bound) / objective);

/** The gap as it was told last before that second. */
const gapAt = ({ progress }: PlanRunReport, seconds: number): number =>
  progress
    .filter(({ at }) => at <= seconds * 1000)
    .map(gapOf)
    .at(-1) ?? 1;

const reaches = (report: PlanRunReport, { gap, seconds }: PlanBar): boolean => gapAt(report, seconds) <= gap;

const shareAt = (report: PlanRunReport, seconds: number, longest: number): string =>
  seconds > longest ? '' : `${(100 * gapAt(report, seconds)).toFixed(2)} %`;

function once(of: PlanCase): Promise<PlanRunReport> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'plan-once.js'), [JSON.stringify(of)]);
    let report: PlanRunReport | undefined;
    child.once('message', (message) => (report = message as PlanRunReport));
    child.once('error', reject);
    child.once('close', (code) => (report ? resolve(report) : reject(new Error(`The run ended with code ${code}.`))));
  });
}
