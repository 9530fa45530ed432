import { Fraction } from './fraction';

/** A number that moves with a parameter z: what it is now, and by how much it grows for each unit of z. */
export interface Moving {
  readonly at: Fraction;
  readonly slope: Fraction;
}

export const still = (at: Fraction): Moving => ({ at, slope: Fraction.zero });

/** Of two that are equal now, the one that falls behind when z rises is the smaller. */
export const compareMoving = (a: Moving, b: Moving): number => a.at.compare(b.at) || a.slope.compare(b.slope);

/** `a + b · times` */
export const plusTimes = (a: Moving, b: Moving, times: Fraction): Moving => ({
  at: a.at.plus(b.at.times(times)),
  slope: b.slope.sign === 0 ? a.slope : a.slope.plus(b.slope.times(times)),
});

export const minus = (a: Moving, b: Moving): Moving => ({ at: a.at.minus(b.at), slope: a.slope.minus(b.slope) });

/** What it is when z has risen. */
export const risen = (moving: Moving, by: Fraction): Moving =>
  moving.slope.sign === 0 ? moving : { at: moving.at.plus(moving.slope.times(by)), slope: moving.slope };

/** By how much z can rise until a value meets a bound that it keeps now; null when it never does, or has just left it. */
export function untilMeeting(value: Moving, bound: Moving): Fraction | null {
  const nearing = bound.slope.minus(value.slope);
  const distance = value.at.minus(bound.at);
  return distance.sign * nearing.sign > 0 ? distance.dividedBy(nearing) : null;
}
