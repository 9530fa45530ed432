/**
 * A seeded generator (mulberry32) so that every developer and every test sees the same demonstration country.
 * For demonstration data only: its 32-bit state is guessable, so neither a draw of a group nor a key may ever use it.
 */
export interface DemonstrationRandom {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number between the two bounds, both included. */
  between(least: number, most: number): number;
  pick<T>(items: readonly T[]): T;
  /** A new array in another order; the given one stays as it is. */
  shuffle<T>(items: readonly T[]): T[];
}

export function demonstrationRandom(seed: number): DemonstrationRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('Nothing to pick from.');
    return items[between(0, items.length - 1)] as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    const shuffled: T[] = [];
    while (left.length > 0) shuffled.push(...left.splice(between(0, left.length - 1), 1));
    return shuffled;
  };
  return { next, between, pick, shuffle };
}
