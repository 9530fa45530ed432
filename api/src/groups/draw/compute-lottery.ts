import { Fraction } from './fraction';
import type { Lottery, LotteryInput } from './lottery';
import { checkedInput } from './lottery-input';
import { lotteryOf } from './lottery-of';
import { inThread, isBuilt } from './thread';

/**
 * The lottery by the rule, off the main thread in the built program. The same input gives the same bytes on every machine.
 *
 * @param options.signal ends the computation
 * @throws TypeError for malformed input; RangeError when no group is lawful (ask `shortageOf` first)
 */
export async function computeLottery(given: LotteryInput, options: { signal?: AbortSignal } = {}): Promise<Lottery> {
  const input = checkedInput(given);
  return isBuilt() ? inThread('lottery.worker', input, options.signal) : lotteryOf(input);
}

/** The chance that each person has, a reduced fraction, by id. */
export const chancesOf = ({ types }: Lottery): ReadonlyMap<string, string> =>
  new Map(types.flatMap(({ people, chance }) => people.map((id) => [id, chance] as const)));

/** A chance as a number between 0 and 1, for showing. */
export const chanceAsNumber = (chance: string): number => Fraction.parse(chance)?.toNumber() ?? NaN;
