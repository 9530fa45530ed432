import { lotteryBench } from './bench/lottery-bench';
import { planBench } from './bench/plan-bench';
import { responsivenessBench } from './bench/responsiveness-bench';

/** By the name that asks for it. */
const benches: Readonly<Record<string, (print: (line: string) => void) => Promise<void>>> = {
  lottery: lotteryBench,
  'plan-350': planBench(350),
  'plan-3500': planBench(3500),
  'plan-35000': planBench(35_000),
  responsiveness: responsivenessBench,
};

/** `npm run bench`, or `npm run bench -- lottery`: measures, and prints tables in Markdown. */
async function bench(names: readonly string[]): Promise<void> {
  for (const name of names.length > 0 ? names : Object.keys(benches)) {
    const run = benches[name];
    if (!run) throw new Error(`There is no bench ${name}; there is ${Object.keys(benches).join(', ')}.`);
    await run((line) => console.log(line));
  }
}

bench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
