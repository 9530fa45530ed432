import { Refusal } from '../errors';

interface Versioned {
  version: number;
}

/** Two people changed the same record: the second is shown the first one's and nothing is overwritten. */
export function requireVersion(row: Versioned, expected: number, current: () => unknown): void {
  if (row.version !== expected) throw new Refusal('CONFLICT.STALE', { current: current() });
}

export function bump(row: Versioned): void {
  row.version += 1;
}
