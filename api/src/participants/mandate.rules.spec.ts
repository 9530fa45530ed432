import {
  covers,
  mandateEndsOn,
  mandateMustHaveAnEnd,
  mandateShownOn,
  personMustBeClearOfGrounds,
  renewalMustBeOfTheSamePerson,
  renewalStartsOn,
} from './mandate.rules';

describe('A mandate (11-1(3))', () => {
  const former = { startsOn: '2024-01-10', endsOn: '2026-01-09' };
  const next = { startsOn: '2026-01-10', endsOn: null };

  it('covers its first and its last day, and every later one where it has none', () => {
    expect(['2024-01-09', '2024-01-10', '2026-01-09', '2026-01-10'].map((day) => covers(former, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(covers(next, '2090-01-01')).toBe(true);
  });

  it('is shown where it covers the day, and the newest where none does', () => {
    expect(mandateShownOn('2025-05-05', [next, former])).toBe(former);
    expect(mandateShownOn('2026-05-05', [former, next])).toBe(next);
    expect(mandateShownOn('2023-05-05', [former, next])).toBe(next);
    expect(mandateShownOn('2026-05-05', [former])).toBe(former);
  });

  it.each([
    ['while the former runs begins on the day after it', '2025-11-20', '2026-01-10'],
    ['on its last day begins on the day after it', '2026-01-09', '2026-01-10'],
    ['after it has run out begins on the day of the decision', '2026-02-02', '2026-02-02'],
  ])('renewed %s', (_, decidedOn, startsOn) => {
    expect(renewalStartsOn(decidedOn, former.endsOn)).toBe(startsOn);
  });

  it('of so many months ends on the eve of the same day, or at a shorter month’s end', () => {
    expect(mandateEndsOn('2026-01-10', 24)).toBe('2028-01-09');
    expect(mandateEndsOn('2026-01-31', 1)).toBe('2026-02-27');
  });

  it('without a last day has nothing to renew', () => {
    expect(mandateMustHaveAnEnd(next)).toMatchObject({ code: 'PARTICIPANT.MANDATE_HAS_NO_END', provision: '11-1(3)' });
    expect(mandateMustHaveAnEnd(former)).toBeNull();
  });

  it('is renewed for the same person, who is clear of every ground (11-3)', () => {
    expect(renewalMustBeOfTheSamePerson('1', '2')).toMatchObject({ code: 'PARTICIPANT.RENEWAL_OF_ANOTHER' });
    expect(renewalMustBeOfTheSamePerson('1', '1')).toBeNull();
    expect(personMustBeClearOfGrounds(true)).toMatchObject({ code: 'PARTICIPANT.BARRED', provision: '11-3' });
    expect(personMustBeClearOfGrounds(false)).toBeNull();
  });
});
