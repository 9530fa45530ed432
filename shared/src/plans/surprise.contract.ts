import type { VisitedPlace } from './plan.contract';

/** What somebody who remembers the earlier visits could go by. */
export const guesses = ['same-interval', 'same-month', 'after-a-neighbour'] as const;
export type Guess = (typeof guesses)[number];

export interface GuessView {
  readonly guess: Guess;
  /** How well it would have told the earlier visits, 0..1. */
  readonly reliability: number;
  /** Whether it tells the planned month as well. */
  readonly tellsTheMonth: boolean;
}

export interface PlaceSurprise {
  readonly place: VisitedPlace;
  readonly month: number;
  readonly pastVisits: number;
  /** 0: anybody who looks back knows the month; 1: the past tells nothing of it. */
  readonly score: number;
  /** The strongest first; those that tell nothing are left out. */
  readonly reasons: readonly GuessView[];
}

/** `GET /plans/:id/surprise`: visits are unannounced (11-7(2)), so a plan must not be told from the past. */
export interface PlanSurprise {
  readonly planId: string;
  /** Mean of the places' scores; null where no place has two visits behind it. */
  readonly score: number | null;
  /** The least surprising first. */
  readonly places: readonly PlaceSurprise[];
  /** Planned places with fewer than two past visits, of which nothing can be guessed. */
  readonly unjudged: number;
}
