import { listenForStop, StopAsked } from './stop-signals.mjs';
import { report, say } from './steps.mjs';

/**
 * Runs the work, waits until somebody asks to stop, and undoes what was begun in the opposite order: what was started
 * last stops first, so the database goes after everything that uses it. Ends the process: 0 when it was asked to stop,
 * 1 when something failed, 130 when it was forced.
 *
 * @typedef {object} Running
 * @property {AbortSignal} signal
 * @property {(work: () => Promise<void> | void) => void} onCleanUp
 * @property {(work: () => void) => void} onForce what a second Ctrl-C ends without asking
 * @property {(keep: (text: string) => void) => void} keepWith where the details of a failure go
 *
 * @param {(running: Running) => Promise<void>} work
 */
export async function runUntilStopped(work) {
  /** @type {(() => Promise<void> | void)[]} */
  const cleanUps = [];
  /** @type {(() => void)[]} */
  const forces = [];
  /** @type {(text: string) => void} */
  let keep = () => undefined;
  let presses = 0;
  const { signal, asked } = listenForStop({
    onSecond: () => {
      presses += 1;
      if (presses > 1) process.exit(130);
      say('Ending at once.');
      exitCode = 130;
      for (const force of forces) force();
    },
  });
  let exitCode = 0;
  const onDefect = (/** @type {unknown} */ error) => {
    keep(error instanceof Error ? (error.stack ?? error.message) : String(error));
    say(`Something unexpected happened in npm start itself: ${error instanceof Error ? error.message : error}`);
  };
  process.on('uncaughtException', onDefect);
  process.on('unhandledRejection', onDefect);
  // The terminal or the reader of a pipe may go first; stopping in good order matters more than saying so.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  // Servers and children are unref'ed or may be between two lives: waiting must keep the process alive by itself.
  const heartbeat = setInterval(() => undefined, 60_000);

  try {
    await work({
      signal,
      onCleanUp: (undo) => cleanUps.unshift(undo),
      onForce: (force) => forces.push(force),
      keepWith: (sink) => (keep = sink),
    });
    await asked;
  } catch (error) {
    if (!(error instanceof StopAsked)) exitCode = report(error, keep);
  }
  if (signal.aborted) say('\nStopping …');
  for (const undo of cleanUps) {
    try {
      await undo();
    } catch (error) {
      exitCode = report(error, keep);
    }
  }
  clearInterval(heartbeat);
  if (signal.aborted && exitCode === 0) say('Stopped.');
  process.exit(exitCode);
}
