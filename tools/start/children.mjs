import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { endGroup, NODE_FLAGS } from './commands.mjs';

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {Promise<string>} failedEarly settles, with how, when the program ends before `settle` was called
 * @property {() => void} settle from now on an unexpected end is mended instead of reported
 * @property {() => Promise<void>} restart
 * @property {() => Promise<void>} stop
 * @property {() => void} kill
 *
 * Keeps a program running. When it ends unasked it is started again: at once after a good run, then ever more slowly,
 * so that a program that cannot run does not burn the machine, and yet comes back by itself when the cause is gone.
 *
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.script
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.logFile
 * @param {(line: string) => void} options.say
 * @param {boolean} [options.onScreen] its output goes to the screen instead of the log file
 * @param {{ firstPauseMs: number, longestPauseMs: number, goodRunMs: number, patienceMs: number }} [options.pace]
 * @returns {Child}
 */
export function keepRunning({ name, script, cwd, env, logFile, say, onScreen = false, pace = DEFAULT_PACE }) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** @type {Promise<void>} */
  let gone = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let pending;
  let isSettled = false;
  let isStopping = false;
  let pauseMs = pace.firstPauseMs;
  /** @type {(how: string) => void} */
  let reportEarly = () => undefined;
  const failedEarly = new Promise((/** @type {(how: string) => void} */ resolve) => (reportEarly = resolve));

  const launch = () => {
    const began = Date.now();
    const output = onScreen ? 'inherit' : openSync(logFile, 'a', 0o600);
    const current = spawn(process.execPath, [...NODE_FLAGS, script], {
      cwd,
      env,
      // A group of its own: Ctrl-C in the terminal is for us, who decide the order.
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
    });
    if (typeof output === 'number') closeSync(output);
    child = current;
    gone = new Promise((resolve) => {
      const ended = (/** @type {string} */ how) => {
        if (child === current) child = undefined;
        resolve();
        if (isStopping) return;
        if (!isSettled) return reportEarly(how);
        if (Date.now() - began > pace.goodRunMs) pauseMs = pace.firstPauseMs;
        say(`${name} ended (${how}) and is started again in ${(pauseMs / 1000).toFixed(1)} s.`);
        pending = setTimeout(launch, pauseMs);
        pauseMs = Math.min(pauseMs * 2, pace.longestPauseMs);
      };
      current.once('error', (error) => ended(error.message));
      current.once('exit', (code, signal) => ended(signal ? `signal ${signal}` : `code ${code}`));
    });
  };

  const stop = async () => {
    isStopping = true;
    clearTimeout(pending);
    const { pid } = child ?? {};
    child?.kill('SIGTERM');
    const patience = setTimeout(() => {
      say(`${name} did not stop in ${pace.patienceMs / 1000} s and is ended.`);
      endGroup(pid, 'SIGKILL');
    }, pace.patienceMs);
    await gone;
    clearTimeout(patience);
  };

  launch();
  return {
    name,
    failedEarly,
    settle: () => (isSettled = true),
    restart: async () => {
      await stop();
      isStopping = false;
      launch();
    },
    stop,
    kill: () => endGroup(child?.pid, 'SIGKILL'),
  };
}

const DEFAULT_PACE = { firstPauseMs: 300, longestPauseMs: 15_000, goodRunMs: 30_000, patienceMs: 20_000 };
