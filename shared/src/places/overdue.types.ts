/** The closed lists of the overdue page, apart from the contract's validators, so that a screen may name them without those. */

/** Overdue by half a year at most, by up to one, two and four years, by more: four years are a whole cycle missed. */
export const latenessBands = ['half-year', 'one-year', 'two-years', 'four-years', 'longer'] as const;
export type LatenessBand = (typeof latenessBands)[number];

/** The last month of each band, counted from the due day; the last has no end. */
export const bandMonths: Readonly<Record<LatenessBand, number | null>> = {
  'half-year': 6,
  'one-year': 12,
  'two-years': 24,
  'four-years': 48,
  longer: null,
};

export const owedStates = ['overdue', 'never', 'soon'] as const;
export type OwedState = (typeof owedStates)[number];
