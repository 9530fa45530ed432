import { regionNames, shortRegionNames } from './region-names';
import { regionTiles } from './region-tiles';
import regions from './regions.json';

const isos = regions.map(({ iso }) => iso).sort();

describe('The tile picture of the regions', () => {
  it('has one square for each region, and no two in one place', () => {
    expect(regionTiles.map(({ iso }) => iso).sort()).toEqual(isos);
    expect(new Set(regionTiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(regionTiles.length);
  });

  it('is read row by row, from the west', () => {
    const places = regionTiles.map(({ column, row }) => row * 10 + column);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('names every region in full and in short, in three languages', () => {
    for (const names of [regionNames, shortRegionNames]) {
      expect(Object.keys(names).sort()).toEqual(isos);
      expect(Object.values(names).every(({ kk, ru, en }) => kk && ru && en)).toBe(true);
    }
  });
});
