/** What makes a place riskier than another, and so worth visiting sooner; each gives points that its weight adds up. */
export const riskTerms = [
  /** Full years since the last periodic visit. */
  'time_since_last_visit',
  /** Under the mandate, and never visited periodically. */
  'never_visited',
  /** Messages and complaints received lately. */
  'complaints',
  /** Recommendations after visits that nobody has found implemented. */
  'open_recommendations',
  /** There is no register of incidents yet: none are counted. */
  'incidents',
  /** How exposed the persons are who are held in places of the type. */
  'vulnerability',
] as const;
export type RiskTerm = (typeof riskTerms)[number];

export const planningSettings = [
  /** Points of a risk term for each thing counted; of a term. */
  'term_points',
  /** The most points that a risk term gives; of a term. */
  'term_most',
  /** Points of the term `vulnerability`; of a type of place. */
  'vulnerability_points',
  /** How many months back complaints are counted. */
  'complaint_months',
  /** Visit days that groups have in a region each month; of a region. */
  'region_days_per_month',
  /** Days of a visit where the register has no estimate of the place; of a type of place. */
  'visit_days',
  /** Cost of a visit in tiyn, without the trip, where the register has no estimate of the place; of a type of place. */
  'visit_cost',
  /** The most places of one trip area that one trip reaches. */
  'trip_places',
] as const;
export type PlanningSetting = (typeof planningSettings)[number];
