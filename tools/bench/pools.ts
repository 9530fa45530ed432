import type { LotteryInput, LotteryNeed } from '@api/groups/draw';
import { demonstrationRandom, type DemonstrationRandom } from '../demonstration/random';

/** How a pool is made: its people, the seats of a group, how many competences the visit needs, the most workload. */
export interface PoolRecipe {
  readonly people: number;
  readonly seats: number;
  readonly needs: number;
  readonly workload: number;
  readonly seed: number;
}

/**
 * A pool whose people hold overlapping competences, each held by a tenth to four tenths of them, and needs that ask for
 * about as many as the competence has in the pool, some with a most. A group that meets the needs is chosen first, so that
 * there is one.
 */
export function benchPool(recipe: PoolRecipe): LotteryInput {
  const random = demonstrationRandom(recipe.seed);
  const competences = Array.from({ length: recipe.needs }, (_, n) => ({
    name: `competence-${n + 1}`,
    rate: 0.1 + random.next() * 0.3,
  }));
  const people = Array.from({ length: recipe.people }, (_, n) => ({
    id: `person-${String(n + 1).padStart(4, '0')}`,
    qualifications: competences.filter(({ rate }) => random.next() < rate).map(({ name }) => name),
    workload: recipe.workload > 0 ? random.between(0, recipe.workload) : 0,
  }));
  const group = random.shuffle(people).slice(0, recipe.seats);
  const share = recipe.seats / recipe.people;
  const needs = competences.map(({ name }) => {
    const holders = (some: typeof people): number => some.filter((one) => one.qualifications.includes(name)).length;
    return needOf(name, holders(people) * share, holders(group), random);
  });
  return { people, seats: recipe.seats, needs };
}

/** Between four fifths and a third more than the competence's fair share, and never more than the group that there is. */
function needOf(qualification: string, fair: number, present: number, random: DemonstrationRandom): LotteryNeed {
  const wished = Math.round(fair * (0.85 + random.next() * 0.5));
  const atLeast = Math.max(Math.min(present, 1), Math.min(present, wished));
  const isLimited = random.next() < 0.3;
  return { qualification, atLeast, ...(isLimited ? { atMost: Math.max(present, Math.ceil(fair * 1.3)) } : {}) };
}

/**
 * A visit that asks for nearly all that its seats can hold: eight competences, each held by a quarter of the people, each
 * needed three times among ten seats. Far harder than any visit that is known.
 */
export function tightPool(seed: number): LotteryInput {
  const random = demonstrationRandom(seed);
  const competences = Array.from({ length: 8 }, (_, n) => `competence-${n + 1}`);
  const people = Array.from({ length: 200 }, (_, n) => ({
    id: `person-${String(n + 1).padStart(4, '0')}`,
    qualifications: competences.filter(() => random.next() < 0.25),
    workload: random.between(0, 4),
  }));
  return { people, seats: 10, needs: competences.map((qualification) => ({ qualification, atLeast: 3 })) };
}
