import { periodMustEndAfterItBegins, periodMustNotLieInThePast } from './availability.rules';

describe('Days on which a participant is not available', () => {
  it('end on the first of them or later', () => {
    expect(periodMustEndAfterItBegins({ startsOn: '2026-03-02', endsOn: '2026-03-02' })).toBeNull();
    expect(periodMustEndAfterItBegins({ startsOn: '2026-03-02', endsOn: '2026-03-01' })?.code).toBe(
      'AVAILABILITY.DAYS_REVERSED',
    );
  });

  it('are declared before they are over (11-8(1))', () => {
    const days = { startsOn: '2026-03-01', endsOn: '2026-03-02' };
    expect(periodMustNotLieInThePast(days, '2026-03-02')).toBeNull();
    expect(periodMustNotLieInThePast(days, '2026-03-03')?.code).toBe('AVAILABILITY.PERIOD_IN_THE_PAST');
  });
});
