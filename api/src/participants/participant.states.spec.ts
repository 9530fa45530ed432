import type { Actor } from '@shared/actor';
import { actionsOf } from '../platform/states';
import { type PowersFacts, type PowersState, powersStates } from './participant.states';

const office: Actor = { accountId: 'o', name: 'O', roles: ['office'], locale: 'en' };
const facts: PowersFacts = {
  day: '2026-03-02',
  mandates: [{ startsOn: '2026-01-10', endsOn: null }],
  suspensions: [],
  termination: null,
};
const offered = (state: PowersState, of: Partial<PowersFacts> = {}) =>
  actionsOf(powersStates, state, { ...facts, ...of }, office)
    .filter(({ allowed }) => allowed)
    .map(({ name }) => name)
    .sort();
const refusals = (state: PowersState, of: Partial<PowersFacts> = {}) =>
  Object.fromEntries(
    actionsOf(powersStates, state, { ...facts, ...of }, office).map(({ name, refusal }) => [name, refusal?.code]),
  );

describe('Powers', () => {
  it('that stand can be suspended or ended', () => {
    expect(offered('granted')).toEqual(['suspend', 'terminate']);
  });

  it('that rest are cleared, barred or ended, and not suspended twice (11-3)', () => {
    expect(offered('suspended')).toEqual(['establish', 'lift', 'terminate']);
    expect(refusals('suspended')).toMatchObject({ suspend: 'PARTICIPANT.SUSPENDED_ALREADY' });
  });

  it('that a ground has ended are only recorded as ended (11-3, 11-6)', () => {
    expect(offered('barred')).toEqual(['terminate']);
    expect(refusals('barred')).toMatchObject({ suspend: 'PARTICIPANT.BARRED', lift: 'PARTICIPANT.NOT_SUSPENDED' });
  });

  it('that have ended stay ended (11-6)', () => {
    expect(offered('terminated')).toEqual([]);
    expect(refusals('terminated')).toMatchObject({ terminate: 'PARTICIPANT.POWERS_ENDED' });
  });

  it('whose end is recorded for a later day can be suspended until then, and not ended twice', () => {
    const termination = { effectiveOn: '2026-04-01' };
    expect(offered('granted', { termination })).toEqual(['suspend']);
    expect(refusals('granted', { termination })).toMatchObject({ terminate: 'PARTICIPANT.POWERS_ENDED' });
  });

  it('are touched by the office alone', () => {
    expect(actionsOf(powersStates, 'granted', facts, { ...office, roles: ['council'] })).toEqual([]);
  });
});
