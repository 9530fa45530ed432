import { isGivenUp, nextAttemptAfter } from './mail.rules';

const now = new Date('2026-03-02T05:00:00Z');
const minutesAfter = (attempts: number) => (nextAttemptAfter(now, attempts).getTime() - now.getTime()) / 60_000;

describe('A mail that was not taken', () => {
  it('is tried again after two, four, eight minutes, and at most six hours', () => {
    expect([1, 2, 3, 8, 9, 40].map(minutesAfter)).toEqual([2, 4, 8, 256, 360, 360]);
  });

  it('is given up after twelve tries, or at once when the refusal is final', () => {
    expect([isGivenUp(11, true), isGivenUp(12, true), isGivenUp(1, false)]).toEqual([false, true, true]);
  });
});
