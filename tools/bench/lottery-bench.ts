import { fork } from 'node:child_process';
import { join } from 'node:path';
import { lotteryInstances } from './lottery-instances';
import { type LotteryRun, plainSeconds } from './lottery-once';

/**
 * The lottery against its bar, each run in a fresh process (the thread's start and the compiler's warming up included), and
 * beside it once the plain way. Prints a row as soon as it is measured.
 */
export async function lotteryBench(print: (line: string) => void): Promise<void> {
  print(
    `The lottery. Times are medians of 3. Plain column generation on HiGHS is broken off after ${plainSeconds} s.\n`,
  );
  print('| instance | people | seats | needs | types | smallest chance | proof | time | bar | peak | plain | ratio |');
  print('| --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: | --- | ---: |');
  for (const [at, { name, bar }] of lotteryInstances.entries()) {
    const runs = [await once(at), await once(at), await once(at)].sort((a, b) => a.milliseconds - b.milliseconds);
    const median = runs[1] as LotteryRun;
    const plain = await once(at, 'plain');
    const isWhole = plain.smallestChance !== null;
    const cells = [
      ...[name, median.people, median.seats, median.needs, median.types, median.smallestChance, median.certificate],
      ...[seconds(median.milliseconds), bar === null ? '–' : seconds(bar), `${Math.round(median.megabytes)} MB`],
      isWhole
        ? `${seconds(plain.milliseconds)} (${plain.smallestChance}), ${Math.round(plain.megabytes)} MB`
        : `not in ${plainSeconds} s (${plain.certificate})`,
      `${isWhole ? '' : '> '}${Math.round(plain.milliseconds / median.milliseconds)}`,
    ];
    print(`| ${cells.join(' | ')} |`);
  }
}

const seconds = (milliseconds: number): string =>
  milliseconds < 10_000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1_000).toFixed(0)} s`;

function once(at: number, way = 'lottery'): Promise<LotteryRun> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'lottery-once.js'), [String(at), way]);
    let run: LotteryRun | undefined;
    child.once('message', (message) => (run = message as LotteryRun));
    child.once('error', reject);
    child.once('close', (code) => (run ? resolve(run) : reject(new Error(`The run ended with code ${code}.`))));
  });
}
