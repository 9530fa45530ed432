import type { LocalDate } from '@shared/law/local-date';
import type { PlaceType } from '@shared/places/place.types';
import type { RiskTermView } from '@shared/plans/run-visit.contract';
import { type RiskTerm, riskTerms } from '@shared/plans/planning-settings.contract';
import type { PlanningValues } from '../settings/planning-values';

export interface RiskFacts {
  readonly type: PlaceType;
  readonly lastPeriodicVisitOn: LocalDate | null;
  /** What sources counted for the place, by term; a term that no source tells of is not in it. */
  readonly counts: ReadonlyMap<RiskTerm, number>;
}

export interface Risk {
  /** 1 and the points of the terms: the months that the place is late are multiplied by it. */
  readonly weight: number;
  /** One for each term, in their order; those without points too. */
  readonly terms: readonly RiskTermView[];
}

/** How risky it is to let a place wait, each part of it explained (11-7(1)(1)). */
export function riskOf(facts: RiskFacts, values: PlanningValues, today: LocalDate): Risk {
  const terms = riskTerms.map((term) => termOf(term, facts, values, today));
  return { weight: terms.reduce((weight, { points }) => weight + points, 1), terms };
}

function termOf(term: RiskTerm, facts: RiskFacts, values: PlanningValues, today: LocalDate): RiskTermView {
  if (term === 'vulnerability') return { term, count: 1, points: values.vulnerability(facts.type), isCounted: true };
  const own = countOfOwn(term, facts, today);
  const count = own ?? facts.counts.get(term) ?? 0;
  const { points, most } = values.termPoints(term);
  const isCounted = own !== null || facts.counts.has(term);
  return { term, count, points: Math.min(most, count * points), isCounted };
}

/** What the register of places tells by itself. */
function countOfOwn(term: RiskTerm, { lastPeriodicVisitOn }: RiskFacts, today: LocalDate): number | null {
  if (term === 'never_visited') return lastPeriodicVisitOn === null ? 1 : 0;
  if (term === 'time_since_last_visit') return lastPeriodicVisitOn === null ? 0 : fullYears(lastPeriodicVisitOn, today);
  return null;
}

/** Whole years that have passed: a year is full on the same day of the calendar, that of 29 February on 1 March. */
function fullYears(from: LocalDate, to: LocalDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) >= from.slice(5) ? years : years - 1);
}
