import { setImmediate, setTimeout } from 'node:timers/promises';
import { BoundSide } from './bound-side';
import type { BoundNews, PlanNews, SideTask } from './news';
import { SearchSide } from './search-side';
import { SideThread } from './side-thread';

/** What both sides know together, told whenever one of them knows more. */
export interface Exchange {
  readonly plan: PlanNews | null;
  readonly bound: BoundNews | null;
}

/** How long they work: asked again and again, with what is known. */
export type GoOn = (known: Exchange) => boolean;

const lookMs = 100;
const sliceMs = 25;

/** Search and bound in two threads that hear each other through this one; ends when `goOn` says so. */
export async function exchangeInThreads(task: SideTask, goOn: GoOn): Promise<Exchange> {
  const known: { plan: PlanNews | null; bound: BoundNews | null } = { plan: null, bound: null };
  const search = new SideThread<PlanNews, BoundNews>('search.worker', task, (plan) => {
    known.plan = plan;
    bound.tell(plan);
  });
  const bound = new SideThread<BoundNews, PlanNews>('bound.worker', task, (news) => {
    known.bound = news;
    if (news.columns.length > 0 || news.sketch) search.tell(news);
  });
  try {
    while (goOn(known)) {
      await setTimeout(lookMs);
      search.demandAlive();
      bound.demandAlive();
    }
    await Promise.all([search.end(), bound.end()]);
    return known;
  } finally {
    await Promise.all([search.kill(), bound.kill()]);
  }
}

/** The same in one thread, a slice each in turn: where the sources run as they are, threads have nothing to start with. */
export async function exchangeInTurn(task: SideTask, goOn: GoOn): Promise<Exchange> {
  const [search, bound] = [await SearchSide.create(task), await BoundSide.create(task)];
  let known: Exchange = { plan: search.last(), bound: bound.last() };
  while (goOn(known)) {
    const plan = search.work(sliceMs);
    if (plan) bound.hear(plan);
    const proven = bound.isDone ? null : bound.work(sliceMs);
    if (proven) search.hear(proven);
    known = { plan: plan ?? known.plan, bound: proven ?? known.bound };
    await setImmediate();
  }
  return { plan: search.last(), bound: bound.last() };
}
