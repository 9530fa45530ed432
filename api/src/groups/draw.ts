import { createHash } from 'node:crypto';
import type { ParticipantCategory } from '@shared/participants/application.contract';

/** Names the rule below, so that a draw of today can be recomputed after the rule has changed. */
export const drawRule = 'lowest-sha256-ticket/1';

export interface Candidate {
  readonly id: string;
  readonly category: ParticipantCategory;
}

export type Needs = Readonly<Partial<Record<ParticipantCategory, number>>>;

/**
 * All that the lot is told. 11-8(2): no discrimination in forming groups, so there is no field here for origin, status,
 * property, sex, race, nationality, language, religion, beliefs, residence or any other circumstance, and no weight.
 */
export interface DrawInput {
  readonly pool: readonly Candidate[];
  readonly seats: number;
  readonly needs: Needs;
}

/** A draw with all that recomputes it: `input` is canonical JSON, `sha256` is of its UTF-8 bytes, `seed` is 64 hex digits. */
export interface Draw {
  readonly rule: string;
  readonly input: string;
  readonly sha256: string;
  readonly seed: string;
  readonly drawn: readonly string[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Each candidate's ticket is SHA-256 of `<seed>:<id>`: equal chances for all, and anybody can compute it by hand. */
const ticketOf = (candidate: Candidate, seed: string): string => sha256(`${seed}:${candidate.id}`);

export interface Shortage {
  readonly category: ParticipantCategory | 'any';
  readonly needed: number;
  readonly available: number;
}

/** The first need that the pool cannot meet. */
export function shortageOf({ pool, seats, needs }: DrawInput): Shortage | null {
  for (const [category, needed] of sortedNeeds(needs)) {
    const available = pool.filter((candidate) => candidate.category === category).length;
    if (available < needed) return { category, needed, available };
  }
  return pool.length < seats ? { category: 'any', needed: seats, available: pool.length } : null;
}

/**
 * The lowest tickets win: first the needs of each category, then the seats that are left, whatever the category.
 * Draws nobody from a pool that cannot meet the needs.
 */
export function drawGroup({ pool, seats, needs }: DrawInput, seed: string): string[] {
  if (shortageOf({ pool, seats, needs })) return [];
  const byTicket = pool
    .map((candidate) => ({ ...candidate, ticket: ticketOf(candidate, seed) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1));
  const drawn = new Set<string>();
  for (const [category, needed] of sortedNeeds(needs)) {
    for (const { id } of byTicket.filter((candidate) => candidate.category === category).slice(0, needed))
      drawn.add(id);
  }
  for (const { id } of byTicket) {
    if (drawn.size >= seats) break;
    drawn.add(id);
  }
  return [...drawn];
}

/** Draws, and keeps what was drawn from. */
export function drawAndRecord(input: DrawInput, seed: string): Draw {
  const text = canonical(input);
  return { rule: drawRule, input: text, sha256: sha256(text), seed, drawn: drawGroup(input, seed) };
}

/** What the recorded input and seed draw; equal to the recorded result, or one of the three was changed. */
export function replayDraw(input: string, seed: string): string[] {
  return drawGroup(JSON.parse(input) as DrawInput, seed);
}

/** The seed of the n-th refill follows from the seed of the draw: nobody can choose another. */
export const refillSeed = (seed: string, n: number): string => sha256(`${seed}:refill:${n}`);

/** The same bytes for the same input, in whatever order it was given. */
function canonical({ pool, seats, needs }: DrawInput): string {
  return JSON.stringify({
    pool: pool.map(({ id, category }) => ({ id, category })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    seats,
    needs: Object.fromEntries(sortedNeeds(needs)),
  });
}

export const sortedNeeds = (needs: Needs): [ParticipantCategory, number][] =>
  (Object.entries(needs) as [ParticipantCategory, number][])
    .filter(([, needed]) => needed > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
