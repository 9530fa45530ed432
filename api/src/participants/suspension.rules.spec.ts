import { lastingRest, liftingMustFollowSuspension, powersMustStandOn, restsOn } from './suspension.rules';

describe('A suspension (11-3)', () => {
  const open = { startsOn: '2026-03-02', outcome: null, liftedOn: null } as const;
  const cleared = { startsOn: '2026-03-02', outcome: 'cleared', liftedOn: '2026-03-10' } as const;
  const established = { startsOn: '2026-03-02', outcome: 'established', liftedOn: '2026-03-10' } as const;
  const days = ['2026-03-01', '2026-03-02', '2026-03-09', '2026-03-10', '2030-01-01'];

  it.each([
    ['takes the powers while the ground is examined', open, [false, true, true, true, true]],
    ['gives them back from the day on which it is cleared', cleared, [false, true, true, false, false]],
    ['never gives them back once it is established', established, [false, true, true, true, true]],
  ])('%s', (_, suspension, rests) => {
    expect(days.map((day) => restsOn(suspension, day))).toEqual(rests);
  });

  it('lasts while it is open or established', () => {
    expect(lastingRest([cleared])).toBeUndefined();
    expect(lastingRest([cleared, established])).toBe(established);
    expect(lastingRest([open])).toBe(open);
  });

  it('interrupts powers that stand, and nothing else', () => {
    const mandates = [{ startsOn: '2026-01-10', endsOn: '2027-01-09' }];
    const refusal = { code: 'PARTICIPANT.NO_POWERS_TO_SUSPEND', provision: '11-3' };
    expect(powersMustStandOn('2026-03-12', mandates, [cleared], null)).toBeNull();
    expect(powersMustStandOn('2026-03-12', mandates, [], { effectiveOn: '2026-03-13' })).toBeNull();
    expect(powersMustStandOn('2027-01-10', mandates, [], null)).toMatchObject(refusal);
    expect(powersMustStandOn('2026-03-12', mandates, [open], null)).toMatchObject(refusal);
    expect(powersMustStandOn('2026-03-12', mandates, [], { effectiveOn: '2026-03-12' })).toMatchObject(refusal);
  });

  it('ends on its first day or later', () => {
    expect(liftingMustFollowSuspension('2026-03-02', '2026-03-02')).toBeNull();
    expect(liftingMustFollowSuspension('2026-03-02', '2026-03-01')).toMatchObject({
      code: 'PARTICIPANT.LIFTED_BEFORE_SUSPENDED',
      params: { day: '2026-03-02' },
    });
  });
});
