/** Of answers, in milliseconds. */
export interface ResponseTimes {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/**
 * By nearest rank: the shortest measured time within which so many of a hundred answers came. Never a time in between
 * that nobody waited.
 */
export function percentile(times: readonly number[], percent: number): number {
  const time = times.toSorted((a, b) => a - b)[Math.max(1, Math.ceil((percent * times.length) / 100)) - 1];
  if (time === undefined) throw new Error('Nothing was measured.');
  return time;
}

export const responseTimes = (times: readonly number[]): ResponseTimes => ({
  p50: percentile(times, 50),
  p95: percentile(times, 95),
  max: percentile(times, 100),
});
