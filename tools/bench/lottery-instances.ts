import type { LotteryInput } from '@api/groups/draw';
import { publishedPool } from '@api/groups/draw/golden/published-pool';
import { benchPool, tightPool } from './pools';

export interface LotteryInstance {
  readonly name: string;
  readonly input: () => LotteryInput;
  /** What it should take at most, in milliseconds; where it is published, how long a commercial solver took. */
  readonly bar: number | null;
}

const generated = (people: number, seats: number, needs: number, bar: number): LotteryInstance[] =>
  [0, 4].map((workload) => ({
    name: `${people}/${seats}${workload > 0 ? ', workloads' : ''}`,
    input: () => benchPool({ people, seats, needs, workload, seed: 1 }),
    bar,
  }));

/** The visit as it is, the published hard case, and pools as large as those whose times are published. */
export const lotteryInstances: readonly LotteryInstance[] = [
  ...generated(40, 6, 3, 300),
  { name: 'published, 200/20', input: publishedPool, bar: 1_000 },
  ...generated(240, 30, 4, 37_000),
  ...generated(400, 40, 5, 46_000),
  ...generated(850, 75, 6, 434_000),
  ...generated(2_000, 110, 7, 4_012_000),
  { name: '200/10, tight, workloads', input: () => tightPool(1), bar: null },
];
