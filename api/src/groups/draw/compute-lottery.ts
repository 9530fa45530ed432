import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Fraction } from './fraction';
import type { Lottery, LotteryInput } from './lottery';
import { checkedInput } from './lottery-input';
import { lotteryOf } from './lottery-of';

/**
 * The lottery by the rule, off the main thread in the built program, and in this one where the sources run as they are (in
 * tests). The same input gives the same bytes on every machine.
 *
 * @param options.signal ends the computation
 * @throws TypeError for malformed input; RangeError when no group is lawful (ask `shortageOf` first)
 */
export async function computeLottery(given: LotteryInput, options: { signal?: AbortSignal } = {}): Promise<Lottery> {
  const input = checkedInput(given);
  options.signal?.throwIfAborted();
  if (!__filename.endsWith('.js')) return lotteryOf(input);
  const worker = new Worker(join(__dirname, 'lottery.worker.js'), { workerData: input });
  const abort = (): unknown => worker.terminate();
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    return await new Promise<Lottery>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(options.signal?.reason ?? new Error('The lottery ended without an answer.')));
    });
  } finally {
    options.signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

/** The chance that each person has, a reduced fraction, by id. */
export const chancesOf = ({ types }: Lottery): ReadonlyMap<string, string> =>
  new Map(types.flatMap(({ people, chance }) => people.map((id) => [id, chance] as const)));

/** A chance as a number between 0 and 1, for showing. */
export const chanceAsNumber = (chance: string): number => Fraction.parse(chance)?.toNumber() ?? NaN;
