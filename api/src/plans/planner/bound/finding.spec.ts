import { bestOfClusters, type Finding } from './finding';

const found = (cluster: number, profit: number): Finding => ({
  ...{ cluster, profit, month: 0 },
  positions: new Int32Array(0),
});

it('keeps of each cluster what brings most', () => {
  const best = bestOfClusters([found(0, 1), found(1, 5), found(0, 3), found(0, 2)], 2);
  expect(best.map(({ cluster, profit }) => [cluster, profit])).toEqual([
    [1, 5],
    [0, 3],
    [0, 2],
  ]);
});
