import { demonstrationRandom, regionInEnglish, regions, settlementsOf } from '.';
import { regionalWeights, shareAmongRegions } from './regions';

describe('the regions of the demonstration country', () => {
  it('are 17 oblasts and 3 cities, three of them formed on 8 June 2022', () => {
    expect(regions).toHaveLength(20);
    expect(regions.filter(({ ru }) => ru.startsWith('город '))).toHaveLength(3);
    expect(regions.filter(({ validFrom }) => validFrom === '2022-06-08').map(({ en }) => en)).toEqual([
      'Abai',
      'Zhetisu',
      'Ulytau',
    ]);
  });

  it('have each settlements and a weight', () => {
    for (const { iso } of regions) {
      expect(settlementsOf(iso).length).toBeGreaterThanOrEqual(4);
      expect(regionalWeights.inhabitants[iso]).toBeGreaterThan(0);
      expect(regionalWeights.custody[iso]).toBeGreaterThan(0);
    }
    expect(() => settlementsOf('KZ-99')).toThrow(RangeError);
  });

  it('are told from cities of the same name in English', () => {
    expect(regions.map(regionInEnglish)).toEqual(
      expect.arrayContaining(['Karaganda Region', 'Almaty Region', 'Almaty', 'Astana']),
    );
  });

  it.each([1, 3, 19, 20, 170, 1780])('share %i places so that the parts add up', (count) => {
    const shares = [...shareAmongRegions(count, 'inhabitants').values()];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(count >= 20 ? 1 : 0);
  });
});

describe('the generator of demonstration data', () => {
  it('gives the published first numbers of mulberry32 for seed 1', () => {
    const random = demonstrationRandom(1);
    expect([random.next(), random.next()].map((number) => number.toFixed(6))).toEqual(['0.627074', '0.002736']);
  });

  it('shuffles without losing anything and leaves the given list alone', () => {
    const given = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = demonstrationRandom(7).shuffle(given);
    expect([...shuffled].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(shuffled).not.toEqual(given);
    expect(given).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('stays within its bounds and picks from nothing only with an error', () => {
    const random = demonstrationRandom(3);
    const drawn = new Set(Array.from({ length: 500 }, () => random.between(2, 5)));
    expect([...drawn].sort()).toEqual([2, 3, 4, 5]);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
