import { chanceAsNumber, computeLottery } from '@api/groups/draw';
import { lotteryInstances } from './lottery-instances';
import { plainColumns } from './plain-columns';

/** What one run of one instance in a process of its own says to the bench. */
export interface LotteryRun {
  readonly milliseconds: number;
  /** Of the whole process, at its peak. */
  readonly megabytes: number;
  readonly people: number;
  readonly seats: number;
  readonly needs: number;
  readonly types: number | null;
  /** A fraction where it is exact. */
  readonly smallestChance: string | null;
  readonly certificate: string;
}

/** The plain way is broken off then. */
export const plainSeconds = 60;

async function once(at: number, isPlain: boolean): Promise<LotteryRun> {
  const instance = lotteryInstances[at];
  if (!instance) throw new RangeError(`There is no instance ${at}.`);
  const input = instance.input();
  const began = performance.now();
  const size = { people: input.people.length, seats: input.seats, needs: input.needs.length };
  const spent = () => ({
    milliseconds: performance.now() - began,
    megabytes: process.resourceUsage().maxRSS / 1_024,
  });
  if (isPlain) {
    const { smallestChance, settled } = await plainColumns(input, plainSeconds);
    const certificate = settled === size.people ? 'numeric' : `${settled} of ${size.people} settled`;
    return { ...spent(), ...size, types: null, smallestChance: smallestChance?.toFixed(6) ?? null, certificate };
  }
  const { types, smallestChance, certificate } = await computeLottery(input);
  const shown = `${smallestChance} = ${(100 * chanceAsNumber(smallestChance)).toFixed(2)} %`;
  return { ...spent(), ...size, types: types.length, smallestChance: shown, certificate };
}

if (require.main === module) {
  once(Number(process.argv[2]), process.argv[3] === 'plain').then(
    (run) => process.send?.(run, () => process.disconnect()),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
