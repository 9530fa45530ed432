/** One instance of the maker of instances, 48 months long, and how long the planner may work at it. */
export interface PlanCase {
  readonly places: number;
  /** Share of the money that visiting every place once, in full trips, would take. */
  readonly budget: number;
  readonly seed: number;
  readonly seconds: number;
}

/** A gap that must be, or is hoped to be, reached within so many seconds of search. */
export interface PlanBar {
  readonly gap: number;
  readonly seconds: number;
}

interface PlanSize {
  readonly places: number;
  readonly budget: number;
  /** The longest that the first plan with a visit may take. */
  readonly firstPlanSeconds: number;
  readonly must: PlanBar;
  readonly aim: PlanBar;
}

const firstPlanOf = (places: number): number => (places > 10_000 ? 5 : 1);

const size = (places: number, budget: number, must: PlanBar, aim: PlanBar): PlanSize => ({
  ...{ places, budget, must, aim },
  firstPlanSeconds: firstPlanOf(places),
});

export const planSizes: readonly PlanSize[] = [
  size(350, 0.6, { gap: 0.02, seconds: 30 }, { gap: 0.005, seconds: 60 }),
  size(350, 1.1, { gap: 0.02, seconds: 30 }, { gap: 0.005, seconds: 60 }),
  size(3500, 0.6, { gap: 0.0025, seconds: 30 }, { gap: 0.001, seconds: 60 }),
  size(3500, 1.1, { gap: 0.01, seconds: 90 }, { gap: 0.005, seconds: 60 }),
  size(35_000, 0.6, { gap: 0.02, seconds: 300 }, { gap: 0.01, seconds: 300 }),
  size(35_000, 1.1, { gap: 0.02, seconds: 300 }, { gap: 0.01, seconds: 300 }),
];

export const seeds = [1, 2, 3, 4, 5] as const;

/** The longest of the two bars: both are read off one run. */
export const secondsOf = ({ must, aim }: PlanSize): number => Math.max(must.seconds, aim.seconds);
