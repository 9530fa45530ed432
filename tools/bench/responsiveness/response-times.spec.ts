import { percentile, responseTimes } from './response-times';

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

describe('percentile', () => {
  it('is the time within which so many of a hundred answers came', () => {
    expect(percentile(upTo(100), 95)).toBe(95);
    expect(percentile(upTo(100), 50)).toBe(50);
    expect(percentile(upTo(100), 100)).toBe(100);
  });

  it('counts an answer whole: with 95 of a hundred, 2 slow ones of 20 are seen and 1 is not', () => {
    const quick = (count: number) => Array.from({ length: count }, () => 10);
    expect(percentile([...quick(18), 900, 900], 95)).toBe(900);
    expect(percentile([...quick(19), 900], 95)).toBe(10);
  });

  it('is a time that was measured, not one in between', () => {
    expect(percentile([10, 20], 50)).toBe(10);
    expect(percentile([10, 20], 51)).toBe(20);
  });

  it('does not mind the order, compares as numbers, and leaves the times as they were', () => {
    const times = [100, 9, 20];
    expect(percentile(times, 50)).toBe(20);
    expect(times).toEqual([100, 9, 20]);
  });

  it('is the one time where only one was measured, and refuses none', () => {
    expect(percentile([7], 0)).toBe(7);
    expect(percentile([7], 95)).toBe(7);
    expect(() => percentile([], 95)).toThrow('Nothing was measured.');
  });
});

describe('the times of answers', () => {
  it('are the usual one, the one for 95 of a hundred, and the longest', () => {
    expect(responseTimes(upTo(200))).toEqual({ p50: 100, p95: 190, max: 200 });
  });
});
