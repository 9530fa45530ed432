const minuteMs = 60_000;
const longestWaitMinutes = 360;
const mostAttempts = 12;

/** Two, four, eight … minutes, at most six hours: a server that is away is not pressed. */
export const nextAttemptAfter = (now: Date, attempts: number): Date =>
  new Date(now.getTime() + Math.min(2 ** attempts, longestWaitMinutes) * minuteMs);

/** After a day or two of trying somebody has to look. */
export const isGivenUp = (attempts: number, mayPass: boolean): boolean => !mayPass || attempts >= mostAttempts;
