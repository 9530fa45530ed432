const failuresWithoutDelay = 4;
const firstDelaySeconds = 30;
const longestDelaySeconds = 15 * 60;
/** Failures older than this are forgotten. */
export const memoryMilliseconds = 24 * 60 * 60 * 1000;

/** Seconds to wait after so many failures in a row: none at first, 30 s after the fifth, then doubling up to 15 minutes. */
export function delayAfter(failures: number): number {
  if (failures <= failuresWithoutDelay) return 0;
  return Math.min(firstDelaySeconds * 2 ** (failures - failuresWithoutDelay - 1), longestDelaySeconds);
}
