import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../play/person';

/** First pages, as the screens of the office ask for them. */
export const lists = [
  '/places',
  '/places?due=overdue&sort=due',
  '/overdue/places?limit=10',
  '/plans',
  '/plan-runs',
  '/visit-proposals',
  '/visits',
  '/visit-reports',
  '/dispatches',
  '/participants',
] as const;
export type List = (typeof lists)[number];

/** By list, milliseconds from the request to the whole answer. */
export type ListTimes = Readonly<Record<List, readonly number[]>>;

/**
 * As a person goes from screen to screen: one list after another, with pauses of `pauseMs` on average. They differ, so that
 * what the worker does every second does not always meet the same list.
 */
export async function timeLists(reader: Person, rounds: number, pauseMs: number): Promise<ListTimes> {
  const times = Object.fromEntries(lists.map((list) => [list, [] as number[]])) as Record<List, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const list of lists) {
      const began = performance.now();
      await reader.get(list);
      times[list].push(performance.now() - began);
      await sleep(2 * pauseMs * Math.random());
    }
  }
  return times;
}
