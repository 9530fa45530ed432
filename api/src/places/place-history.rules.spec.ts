import { supersededPopulation } from './former-values';
import * as rules from './place-history.rules';

describe('Changes of a place as of a day', () => {
  it('follow the last one and fall in the mandate (11-1(2))', () => {
    const former = [{ until: '2024-01-01' }, { until: '2020-01-01' }];
    expect(rules.changeMustFollowTheLast(former, '2024-01-01')).toMatchObject({
      code: 'PLACE_HISTORY.OUT_OF_ORDER',
      params: { day: '2024-01-01' },
      provision: '11-1(2)',
    });
    expect(rules.changeMustFollowTheLast(former, '2024-01-02')).toBeNull();
    expect(rules.changeMustFallInTheMandate({ underMandateFrom: '2019-04-01' }, '2019-04-01')).toMatchObject({
      code: 'PLACE_HISTORY.BEFORE_MANDATE',
    });
    expect(rules.changeMustFallInTheMandate({ underMandateFrom: '2019-04-01' }, '2019-04-02')).toBeNull();
    expect(rules.somethingMustChange(false)).toMatchObject({ code: 'PLACE_HISTORY.NOTHING_NEW' });
  });

  it('name a region that exists on the day (11-4(1)(1))', () => {
    const abai = { validFrom: '2022-06-08' };
    expect(rules.regionMustExist(abai, '2022-06-07')).toMatchObject({
      code: 'PLACE.REGION_NOT_YET',
      provision: '11-4(1)(1)',
    });
    expect(rules.regionMustExist(abai, '2022-06-08')).toBeNull();
  });

  it('count persons held once for a day, and keep what a newer count supersedes (11-4(1)(1))', () => {
    expect(rules.populationMustBeOfANewDay(['2025-01-01'], '2025-01-01')).toMatchObject({
      code: 'PLACE.POPULATION_KNOWN',
    });
    expect(rules.populationMustBeOfANewDay(['2025-01-01'], '2025-01-02')).toBeNull();
    const place = { id: 'p', personsHeld: 5, personsHeldAsOf: '2025-01-01', capacity: 9, populationSource: 'letter' };
    const now = new Date('2026-03-02T05:00:00Z');
    expect(supersededPopulation(place, '2025-01-02', now)).toMatchObject({
      ...{ placeId: 'p', asOf: '2025-01-01', personsHeld: 5, capacity: 9, source: 'letter' },
    });
    expect(supersededPopulation(place, '2025-01-01', now)).toBeNull();
    expect(supersededPopulation({ ...place, personsHeld: null, personsHeldAsOf: null }, '2026-01-01', now)).toBeNull();
  });
});
