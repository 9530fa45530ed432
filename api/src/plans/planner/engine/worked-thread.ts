import { constants, getPriority, setPriority } from 'node:os';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Side, SideTask } from './news';

const sliceMs = 200;
const restMs = 50;

/** To a thread: news of the other side, or the word to tell the last and end. */
export type ToThread<Hears> = { readonly news: Hears } | { readonly end: true };
/** From a thread; its last word has `isLast`. */
export interface FromThread<Tells> {
  readonly news: Tells;
  readonly isLast: boolean;
}

/** Works as one side in this thread until it is told to end. Beside it the process goes on answering. */
export async function workInThread<Tells, Hears>(create: (task: SideTask) => Promise<Side<Tells, Hears>>) {
  const port = parentPort;
  if (!port) throw new Error('This module is the start of a thread.');
  lowerPriority();
  let isEnding = false;
  const heard: Hears[] = [];
  port.on('message', (message: ToThread<Hears>) => {
    if ('end' in message) isEnding = true;
    else heard.push(message.news);
  });
  const tell = (news: Tells, isLast = false) => port.postMessage({ news, isLast } satisfies FromThread<Tells>);
  const side = await create(workerData as SideTask);
  tell(side.last());
  while (!isEnding) {
    for (const news of heard.splice(0)) side.hear(news);
    const news = side.isDone ? await setTimeout(restMs, null) : await side.work(sliceMs);
    if (news !== null) tell(news);
    // Messages are delivered between two slices.
    await setImmediate();
  }
  tell(side.last(), true);
  port.close();
}

/** On Linux a priority is a thread's own: the API and the other threads of the process keep theirs. */
function lowerPriority(): void {
  try {
    setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
  } catch {
    // A machine that refuses lets the thread work as it is.
  }
}
