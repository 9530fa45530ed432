/**
 * What the planner is given: whole numbers only. Months count from 0, the first month of the horizon; a year is twelve of them. Money is in one
 * unit throughout (the register's is the tenge).
 */
export interface PlanInstance {
  /** A multiple of 12. */
  readonly months: number;
  /** The most places of one cluster that one trip reaches. */
  readonly tripPlaces: number;
  /** Share of each year's money kept for interim and special visits, 0 to 1. */
  readonly reserve: number;
  readonly regions: readonly { readonly code: string; readonly visitDaysPerMonth: number }[];
  /** Places that one trip reaches, in one region. */
  readonly clusters: readonly { readonly id: string; readonly region: string; readonly tripCost: number }[];
  readonly places: readonly InstancePlace[];
  readonly years: readonly { readonly budget: number }[];
}

export interface InstancePlace {
  readonly id: string;
  readonly region: string;
  readonly cluster: string;
  /** The month by which the next periodic visit starts (11-7(1)(1)); below zero where that has passed already. */
  readonly dueMonth: number;
  readonly weight: number;
  readonly days: number;
  readonly cost: number;
  /** First and last month in which it may be visited; the whole horizon where it is left out. */
  readonly window?: readonly [from: number, to: number];
}

/** The month of each visit; a place that is not here is left out of the horizon. */
export interface PlanMonths {
  readonly visits: readonly { readonly place: string; readonly month: number }[];
}
