/** Names the rule of the draw, so that a draw of today can be recomputed after the rule has changed. */
export const lotteryRule = 'leximin-lottery/1';

/**
 * All that the lottery is told of a person. 11-8(2): no discrimination in forming groups, so there is no field here for
 * origin, status, property, sex, race, nationality, language, religion, beliefs, residence or any other circumstance.
 */
export interface LotteryPerson {
  readonly id: string;
  readonly qualifications: readonly string[];
  /** Engagements in the last twelve months: a whole number. */
  readonly workload: number;
}

/** How many of the group must, and how many may, have a qualification; who has several counts for each of them. */
export interface LotteryNeed {
  readonly qualification: string;
  readonly atLeast: number;
  readonly atMost?: number;
}

export interface LotteryInput {
  readonly people: readonly LotteryPerson[];
  readonly seats: number;
  readonly needs: readonly LotteryNeed[];
}

/** People who are the same to the needs and have the same workload: their chances are equal. */
export interface LotteryType {
  /** Ids by code unit. */
  readonly people: readonly string[];
  readonly workload: number;
  /** The chance that each of them has: a reduced fraction such as `3/20`. */
  readonly chance: string;
}

/** A lawful group, by how many it takes of each type. */
export interface LotteryGroup {
  readonly counts: readonly number[];
  /** Its probability, a reduced fraction; those of all groups sum to one. */
  readonly share: string;
}

export interface Lottery {
  readonly rule: string;
  readonly types: readonly LotteryType[];
  readonly groups: readonly LotteryGroup[];
  /** The least chance that anybody has, a reduced fraction. */
  readonly smallestChance: string;
  /** `exact`: no lottery over lawful groups is fairer, proven in whole numbers. `numeric`: proven to rounding error only. */
  readonly certificate: 'exact' | 'numeric';
  /** What solved it, with its version. */
  readonly solver: string;
}

/** A need that cannot be met; `any` for the seats themselves, or for needs that cannot be met together. */
export interface Shortage {
  readonly qualification: string | 'any';
  readonly needed: number;
  readonly available: number;
}
