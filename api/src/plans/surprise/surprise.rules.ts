import type { Guess, GuessView } from '@shared/plans/surprise.contract';

/** Months since year 0: those of one place or of its neighbours, the earliest first. */
export type Month = number;

export interface Remembered {
  /** Months of the place's own visits; at least two. */
  readonly past: readonly Month[];
  /** Months in which other places of its trip area were visited, and those in which they are planned. */
  readonly neighbours: ReadonlySet<Month>;
  readonly planned: Month;
}

export interface Surprise {
  readonly score: number;
  readonly reasons: readonly GuessView[];
}

interface Told {
  /** How many of the earlier visits the guess would have told, of how many it was tried on. */
  readonly hits: number;
  readonly trials: number;
  readonly tellsTheMonth: boolean;
}

/** A month sooner or later is a guess that serves whoever wants to be prepared. */
const tolerance = 1;

const guessers: Readonly<Record<Guess, (remembered: Remembered) => Told>> = {
  'same-interval': ({ past, planned }) => {
    const [intervals, next] = [intervalsOf(past), intervalsOf([...past.slice(-1), planned])[0] ?? 0];
    const repeats = intervals.slice(1).map((interval, at) => isNear(interval, intervals[at] ?? 0));
    return { ...counted(repeats), tellsTheMonth: isNear(next, intervals.at(-1) ?? 0) };
  },
  'same-month': ({ past, planned }) => {
    const repeats = past.slice(1).map((month, at) => month % 12 === (past[at] ?? 0) % 12);
    return { ...counted(repeats), tellsTheMonth: planned % 12 === (past.at(-1) ?? 0) % 12 };
  },
  // the month after, not the same one: places of one trip are visited together, which leaves no time to prepare
  'after-a-neighbour': ({ past, planned, neighbours }) => ({
    ...counted(past.map((month) => neighbours.has(month - 1))),
    tellsTheMonth: neighbours.has(planned - 1),
  }),
};

/**
 * 11-7(2): the Council sets the timing, and a visit is unannounced, so the past must not tell it. How reliable a guess is
 * counts the earlier visits that it would have told, and one more that it would not: two visits prove no habit.
 */
export function surpriseOf(remembered: Remembered): Surprise {
  const reasons = Object.entries(guessers)
    .map(([guess, tried]) => viewOf(guess as Guess, tried(remembered)))
    .filter(({ reliability }) => reliability > 0)
    .sort((a, b) => Number(b.tellsTheMonth) - Number(a.tellsTheMonth) || b.reliability - a.reliability);
  const best = reasons[0]?.tellsTheMonth ? reasons[0].reliability : 0;
  return { score: rounded(1 - best), reasons };
}

const viewOf = (guess: Guess, { hits, trials, tellsTheMonth }: Told): GuessView => ({
  guess,
  reliability: rounded(hits / (trials + 1)),
  tellsTheMonth,
});

const counted = (trials: readonly boolean[]): Pick<Told, 'hits' | 'trials'> => ({
  hits: trials.filter(Boolean).length,
  trials: trials.length,
});

const intervalsOf = (months: readonly Month[]): number[] =>
  months.slice(1).map((month, at) => month - (months[at] ?? month));

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;

const rounded = (value: number): number => Math.round(value * 100) / 100;
