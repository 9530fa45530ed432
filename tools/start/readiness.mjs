import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './failure.mjs';

/**
 * @param {number} port
 * @param {{ children: import('./children.mjs').Child[], signal: AbortSignal, logOf: (name: string) => string, patienceMs?: number }} options
 */
export async function waitUntilReady(port, { children, signal, logOf, patienceMs = 120_000 }) {
  const early = children.map(async (child) => {
    const how = await child.failedEarly;
    throw new StartError(`The ${child.name} ended while starting (${how}).`, `Details: ${logOf(child.name)}.`);
  });
  const over = new AbortController();
  const stopped = new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  try {
    await Promise.race([...early, stopped, pollUntilReady(port, { patienceMs, signal: over.signal, logOf })]);
  } finally {
    over.abort();
  }
  for (const child of children) child.settle();
}

/** @param {number} port @param {{ patienceMs: number, signal: AbortSignal, logOf: (name: string) => string }} options */
async function pollUntilReady(port, { patienceMs, signal, logOf }) {
  let last = 'no answer';
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline && !signal.aborted; await sleep(100)) {
    last = await ask(port);
    if (last === '200') return;
  }
  if (signal.aborted) return;
  throw new StartError(
    `The api did not become ready in ${patienceMs / 1000} s (last answer: ${last}).`,
    `Details: ${logOf('api')}.`,
  );
}

/** @param {number} port @returns {Promise<string>} the status, or why there is none */
function ask(port) {
  return new Promise((resolve) => {
    const request = get(
      { host: '127.0.0.1', port, path: '/health/ready', agent: false, timeout: 5_000 },
      (response) => {
        response.resume();
        resolve(String(response.statusCode));
      },
    );
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', (error) => resolve(error.message));
  });
}
