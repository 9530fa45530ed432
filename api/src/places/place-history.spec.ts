import regions from '@shared/places/regions.json';
import { periodsOf, regionsByTheirDays, valueOn } from './place-history';

const byIso = new Map(
  regions.map(({ iso, validFrom, formedFrom }) => [iso, { iso, validFrom, formedFrom: formedFrom ?? null }]),
);
const regionsOf = (today: string, former: { until: string; regionIso: string }[] = [], first = '2013-07-02') =>
  regionsByTheirDays(
    periodsOf(
      former.map((row) => ({ ...row, reason: 'moved' })),
      today,
      first,
      ({ regionIso }) => regionIso,
    ),
    byIso,
  );

describe('The history of a place', () => {
  it('is one period from the first day of the mandate where nothing has changed', () => {
    expect(periodsOf([], 'now', '2013-07-02', () => '')).toEqual([
      { from: '2013-07-02', until: null, reason: null, value: 'now' },
    ]);
  });

  it('has each former value until its day, oldest first', () => {
    const former = [
      { until: '2020-01-01', reason: 'second', was: 'b' },
      { until: '2018-01-01', reason: 'first', was: 'a' },
    ];
    const periods = periodsOf(former, 'c', '2013-07-02', ({ was }) => was);
    expect(periods).toEqual([
      { from: '2013-07-02', until: '2018-01-01', reason: 'first', value: 'a' },
      { from: '2018-01-01', until: '2020-01-01', reason: 'second', value: 'b' },
      { from: '2020-01-01', until: null, reason: null, value: 'c' },
    ]);
    expect(['2010-01-01', '2017-12-31', '2018-01-01', '2020-01-01'].map((day) => valueOn(periods, day))).toEqual([
      ...['a', 'a', 'b', 'c'],
    ]);
  });

  it('knows that three regions exist since June 2022, and one city since 2018', () => {
    expect([...byIso.values()].filter(({ validFrom }) => validFrom === '2022-06-08').map(({ iso }) => iso)).toEqual([
      ...['KZ-10', 'KZ-33', 'KZ-62'],
    ]);
    const yesterday = ['KZ-10', 'KZ-33', 'KZ-62'].map((iso) => valueOn(regionsOf(iso), '2022-06-07'));
    expect(yesterday).toEqual(['KZ-63', 'KZ-19', 'KZ-35']);
    expect(valueOn(regionsOf('KZ-10'), '2022-06-08')).toBe('KZ-10');
    expect(valueOn(regionsOf('KZ-79'), '2018-06-18')).toBe('KZ-61');
  });

  it('has no region before its first day, and no predecessor where the place came later', () => {
    expect(regionsOf('KZ-10', [], '2023-01-01')).toHaveLength(1);
    expect(regionsOf('KZ-75', [{ until: '2024-01-01', regionIso: 'KZ-33' }])).toMatchObject([
      { value: 'KZ-19', from: '2013-07-02', until: '2022-06-08', reason: null },
      { value: 'KZ-33', from: '2022-06-08', until: '2024-01-01', reason: 'moved' },
      { value: 'KZ-75', from: '2024-01-01', until: null },
    ]);
  });
});
