import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Answers with what the built module `<name>.js` of this folder posts for the data, in a thread of its own, so that the
 * process goes on answering. The thread ends with its answer, or when the signal says so.
 *
 * @throws what the thread throws, or the signal's reason
 */
export async function inThread<T>(name: string, data: unknown, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  const worker = new Worker(join(__dirname, `${name}.js`), { workerData: data });
  const abort = (): unknown => worker.terminate();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(signal?.reason ?? new Error(`${name} ended without an answer.`)));
    });
  } finally {
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

/** Threads need the built program; where the sources run as they are (in tests), everything runs in one. */
export const isBuilt = (): boolean => __filename.endsWith('.js');
