import { sha256 } from './canonical-json';
import { Urn } from './draw-from';
import { Fraction } from './fraction';
import type { Lottery } from './lottery';
import { SeededChance } from './seeded-chance';
import { inThread, isBuilt } from './thread';

/** A draw that was made, a refill included. */
export interface PastDraw {
  readonly lottery: Lottery;
  readonly drawn: readonly string[];
}

export interface PersonFit {
  readonly id: string;
  /** Lotteries in which the person was. */
  readonly lots: number;
  /** The sum of the person's chances. */
  readonly expected: number;
  /** How often the person was drawn. */
  readonly observed: number;
}

/** Odds against outcomes of draws already made. Nothing of it goes back into a draw. */
export interface Fit {
  /** By id. */
  readonly people: readonly PersonFit[];
  /** 0 where all are equal, towards 1 the less equal they are; null without draws. Of the sums of chances. */
  readonly giniOfChances: number | null;
  /** The same of how often each was drawn. */
  readonly giniOfEngagements: number | null;
  /** The smallest chance that anybody had in a draw, a fraction; null without draws. */
  readonly smallestChance: string | null;
  /** Σ (observed − expected)² / expected, over the people who had a chance. */
  readonly statistic: number;
  /** How often the same lotteries, drawn anew, depart from the odds at least as far; null without draws. Never zero. */
  readonly pValue: number | null;
  readonly replays: number;
}

/**
 * Holds the outcomes of draws against their odds: replays all lotteries `replays` times from seeds that never change, and
 * counts how often chance alone goes as far. Above some hundredths there is no sign of drift; below a thousandth somebody
 * should look closer.
 *
 * Runs off the main thread in the built program: about a second for 60 draws.
 */
export async function fitOf(draws: readonly PastDraw[], options: { signal?: AbortSignal } = {}): Promise<Fit> {
  return isBuilt() ? inThread('fit.worker', draws, options.signal) : measuredFit(draws);
}

/** The same in this thread. */
export function measuredFit(draws: readonly PastDraw[], replays = 2_000): Fit {
  const expected = new Map<string, Fraction>();
  const lots = new Map<string, number>();
  let smallest: Fraction | null = null;
  for (const { lottery } of draws) {
    for (const { people, chance } of lottery.types) {
      const value = Fraction.parse(chance) ?? Fraction.zero;
      if (!smallest || value.compare(smallest) < 0) smallest = value;
      for (const id of people) {
        expected.set(id, (expected.get(id) ?? Fraction.zero).plus(value));
        lots.set(id, (lots.get(id) ?? 0) + 1);
      }
    }
  }
  const observed = countOf(draws.map(({ drawn }) => drawn));
  const people = [...expected.keys()].sort().map((id) => ({
    id,
    lots: lots.get(id) ?? 0,
    expected: expected.get(id)?.toNumber() ?? 0,
    observed: observed.get(id) ?? 0,
  }));
  const statistic = departure(people, observed);
  return {
    people,
    giniOfChances: giniOf(people.map((one) => one.expected)),
    giniOfEngagements: giniOf(people.map((one) => one.observed)),
    smallestChance: smallest && String(smallest),
    statistic,
    pValue: draws.length > 0 ? shareAsFar(draws, people, statistic, replays) : null,
    replays,
  };
}

/** The outcome itself counts as one of the replays, so that the share is never said to be zero. */
function shareAsFar(
  draws: readonly PastDraw[],
  people: readonly PersonFit[],
  statistic: number,
  replays: number,
): number {
  const urns = draws.map(({ lottery }) => new Urn(lottery));
  let asFar = 1;
  for (let replay = 0; replay < replays; replay += 1) {
    const chance = new SeededChance(sha256(`npm-draw-fit/1\n${replay}`));
    const observed = countOf(urns.map((urn) => urn.draw(chance)));
    if (departure(people, observed) >= statistic - 1e-9) asFar += 1;
  }
  return asFar / (replays + 1);
}

const departure = (people: readonly PersonFit[], observed: ReadonlyMap<string, number>): number =>
  people.reduce(
    (sum, { id, expected }) => (expected > 0 ? sum + ((observed.get(id) ?? 0) - expected) ** 2 / expected : sum),
    0,
  );

function countOf(groups: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) for (const id of group) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The mean difference between two of them, over twice their mean; null where there is nothing to share. */
export function giniOf(values: readonly number[]): number | null {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return null;
  const ranked = [...values].sort((a, b) => a - b);
  const weighted = ranked.reduce((sum, value, at) => sum + (2 * (at + 1) - ranked.length - 1) * value, 0);
  return weighted / (ranked.length * total);
}
