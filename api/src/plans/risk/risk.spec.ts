import type { RiskTerm } from '@shared/plans/planning-settings.contract';
import { PlanningValues, type SetValue } from '../settings/planning-values';
import { riskOf, type RiskFacts } from './risk';

const today = '2026-03-02';
const set = (setting: SetValue['setting'], subject: string, value: number): SetValue => ({
  ...{ setting, subject, value },
  reason: 'Decided by the office.',
});
const values = new PlanningValues(1, [
  set('term_points', 'time_since_last_visit', 2),
  set('term_most', 'time_since_last_visit', 7),
  set('term_points', 'never_visited', 5),
  set('term_most', 'never_visited', 5),
  set('term_points', 'complaints', 3),
  set('term_most', 'complaints', 8),
  set('vulnerability_points', 'orphanage', 4),
]);

function risk(given: Partial<RiskFacts> & { count?: [RiskTerm, number][] } = {}) {
  const facts: RiskFacts = { type: 'orphanage', lastPeriodicVisitOn: today, ...given, counts: new Map(given.count) };
  const { weight, terms } = riskOf(facts, values, today);
  return { weight, of: (name: RiskTerm) => terms.find(({ term }) => term === name) };
}

describe('The risk weight of a place', () => {
  it('is 1 and the points of its terms', () => {
    expect(risk().weight).toBe(1 + 4);
    const busy = risk({ lastPeriodicVisitOn: '2024-03-02', count: [['complaints', 2]] });
    expect(busy.weight).toBe(1 + 4 + 2 * 2 + 2 * 3);
  });

  it('grows with each full year since the last periodic visit, up to the most that the term gives', () => {
    expect(risk({ lastPeriodicVisitOn: '2025-03-03' }).of('time_since_last_visit')).toMatchObject({
      count: 0,
      points: 0,
    });
    expect(risk({ lastPeriodicVisitOn: '2025-03-02' }).of('time_since_last_visit')).toMatchObject({
      count: 1,
      points: 2,
    });
    expect(risk({ lastPeriodicVisitOn: '2010-01-01' }).of('time_since_last_visit')).toMatchObject({
      count: 16,
      points: 7,
    });
  });

  it('says of a place never visited that, and counts no years', () => {
    const never = risk({ lastPeriodicVisitOn: null });
    expect(never.of('never_visited')).toMatchObject({ count: 1, points: 5 });
    expect(never.of('time_since_last_visit')).toMatchObject({ count: 0, points: 0, isCounted: true });
    expect(risk().of('never_visited')).toMatchObject({ count: 0, points: 0 });
  });

  it('counts complaints up to the most, so that one flood of them does not outweigh all else', () => {
    expect(risk({ count: [['complaints', 2]] }).of('complaints')).toMatchObject({ count: 2, points: 6 });
    expect(risk({ count: [['complaints', 40]] }).of('complaints')).toMatchObject({ count: 40, points: 8 });
  });

  it('says of a term that nothing tells of that it was not counted', () => {
    expect(risk().of('incidents')).toEqual({ term: 'incidents', count: 0, points: 0, isCounted: false });
    expect(risk({ count: [['complaints', 0]] }).of('complaints')).toMatchObject({ points: 0, isCounted: true });
  });
});
