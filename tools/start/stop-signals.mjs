/** npm passes a signal on to us that the terminal has sent us already; both belong to one press of Ctrl-C. */
const ONE_PRESS_MS = 700;
const PARENT_CHECK_MS = 1_000;

/** Why everything is being stopped: somebody asked. Not a failure. */
export class StopAsked extends Error {}

/**
 * @param {{ onSecond: () => void }} options
 * @returns {{ signal: AbortSignal, asked: Promise<void> }} `signal` breaks off whatever step is running
 */
export function listenForStop({ onSecond }) {
  const controller = new AbortController();
  let first = 0;
  const asked = new Promise((/** @type {(value: void) => void} */ resolve) => {
    const hear = () => {
      if (first === 0) {
        first = Date.now();
        controller.abort(new StopAsked('Stopped.'));
        resolve();
      } else if (Date.now() - first > ONE_PRESS_MS) onSecond();
    };
    for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, hear);
    // `kill <npm>` may reach npm and its shell only; whoever ends npm wants the platform ended.
    const parent = process.ppid;
    if (process.env['npm_lifecycle_event']) {
      setInterval(() => process.ppid !== parent && first === 0 && hear(), PARENT_CHECK_MS).unref();
    }
  });
  return { signal: controller.signal, asked };
}
