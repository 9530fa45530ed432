import { daysMustBeInOrder, tieMustBeToAPlaceOrAnAuthority, tieMustStillCount } from './known-conflict.rules';

const [place, authority] = ['a-place', 'an-authority'];

describe('a conflict known beforehand (11-5(3))', () => {
  it('lies in a place or in an authority, never in both or in nothing', () => {
    expect(tieMustBeToAPlaceOrAnAuthority({ placeId: place })).toBeNull();
    expect(tieMustBeToAPlaceOrAnAuthority({ authorityId: authority, placeId: null })).toBeNull();
    for (const tie of [{}, { placeId: place, authorityId: authority }]) {
      expect(tieMustBeToAPlaceOrAnAuthority(tie)).toEqual({
        code: 'KNOWN_CONFLICT.PLACE_OR_AUTHORITY',
        provision: '11-5(3)',
        params: undefined,
      });
    }
  });

  it('ends on the day it begins or later, and may leave either side open', () => {
    expect(daysMustBeInOrder({ since: '2026-03-02', until: '2026-03-02' })).toBeNull();
    expect(daysMustBeInOrder({ since: null, until: '2026-03-01' })).toBeNull();
    expect(daysMustBeInOrder({ since: '2026-03-02', until: null })).toBeNull();
    expect(daysMustBeInOrder({ since: '2026-03-02', until: '2026-03-01' })?.code).toBe('KNOWN_CONFLICT.DAYS_REVERSED');
  });

  it('is moved while it counts, and no more once its last day has passed', () => {
    expect(tieMustStillCount({ until: null }, '2026-03-02')).toBeNull();
    expect(tieMustStillCount({ until: '2026-03-02' }, '2026-03-02')).toBeNull();
    expect(tieMustStillCount({ until: '2026-03-01' }, '2026-03-02')).toEqual({
      code: 'KNOWN_CONFLICT.OVER',
      provision: '11-5(3)',
      params: { day: '2026-03-01' },
    });
  });
});
