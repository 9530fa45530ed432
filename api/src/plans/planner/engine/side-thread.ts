import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SideTask } from './news';
import type { FromThread, ToThread } from './worked-thread';

/** A slice that is under way is waited for; one that takes longer is cut off, and what was told before it counts. */
const patienceMs = 3000;

/** A side at work in a thread of its own. */
export class SideThread<Tells, Hears> {
  private readonly worker: Worker;
  private readonly ended: Promise<void>;
  private failure: Error | null = null;

  /** @param name the built module of this folder that the thread starts with */
  constructor(name: string, task: SideTask, listen: (news: Tells) => void) {
    this.worker = new Worker(join(__dirname, `${name}.js`), { workerData: task });
    this.worker.on('message', ({ news }: FromThread<Tells>) => listen(news));
    this.worker.on('error', (error: Error) => (this.failure = error));
    this.ended = new Promise((resolve) => this.worker.once('exit', () => resolve()));
  }

  tell(news: Hears): void {
    this.worker.postMessage({ news } satisfies ToThread<Hears>);
  }

  /** @throws what the thread failed with */
  demandAlive(): void {
    if (this.failure) throw this.failure;
  }

  /** Lets the thread say its last word; it is heard before this resolves. */
  async end(): Promise<void> {
    this.worker.postMessage({ end: true } satisfies ToThread<Hears>);
    const timer = setTimeout(() => void this.worker.terminate(), patienceMs);
    await this.ended;
    clearTimeout(timer);
    this.demandAlive();
  }

  async kill(): Promise<void> {
    await this.worker.terminate();
  }
}
