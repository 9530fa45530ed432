import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type PlanWorth, worthOf } from '../evaluate';
import type { PlanProblem } from '../problem';
import { replan } from '../search/replan';
import { isBuilt } from './threads';

export interface ReplanTask {
  readonly problem: PlanProblem;
  /** Months by place as they stand. */
  readonly current: ArrayLike<number>;
  readonly seed: number;
  readonly milliseconds: number;
}

export interface ReplanResult {
  readonly monthOf: Int16Array;
  readonly worth: PlanWorth;
}

/**
 * The valid plan nearest to the current one, found in a thread of its own in the built program.
 *
 * @throws the signal's reason where it ends the work: there is nothing half-way to keep
 */
export async function replanOf(task: ReplanTask, signal?: AbortSignal): Promise<ReplanResult> {
  const { problem, current, ...options } = task;
  const monthOf = isBuilt() ? await inThread(task, signal) : replan(problem, current, options).monthOf;
  const worth = worthOf(problem, monthOf);
  if (worth.broken.length > 0) throw new Error(`The plan breaks ${worth.broken.length} limits.`);
  return { monthOf, worth };
}

async function inThread(task: ReplanTask, signal?: AbortSignal): Promise<Int16Array> {
  signal?.throwIfAborted();
  const worker = new Worker(join(__dirname, 'replan.worker.js'), { workerData: task });
  const abort = (): unknown => worker.terminate();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await new Promise<Int16Array>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(signal?.reason ?? new Error('The replan ended without an answer.')));
    });
  } finally {
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}
