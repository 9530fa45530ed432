import { spawn } from 'node:child_process';
import { openSync, closeSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const LEASH = fileURLToPath(new URL('./leash.cjs', import.meta.url));

/** Node's own remarks about features under way say nothing to an operator. */
export const NODE_FLAGS = ['--disable-warning=ExperimentalWarning', '--enable-source-maps', '--require', LEASH];

/**
 * Runs a program to its end, its output in a log file, the last of it in memory.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, logFile: string, signal: AbortSignal, onLine?: (line: string) => void }} options
 * @returns {Promise<{ ok: boolean, how: string, tail: string[] }>} `tail`: its last lines, without colours
 */
export function run(program, args, { cwd, env = process.env, logFile, signal, onLine }) {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const log = openSync(logFile, 'a', 0o600);
    writeSync(log, `\n${new Date().toISOString()} ${[program, ...args].join(' ')}\n`);
    /** @type {string[]} */
    const tail = [];
    const child = spawn(program, args, {
      cwd,
      env: { ...env, FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe', ...(program === process.execPath ? [/** @type {const} */ ('ipc')] : [])],
      // A group of its own, which ends as one: build tools start processes of their own.
      detached: true,
    });
    const abort = () => endGroup(child.pid, 'SIGTERM');
    signal.addEventListener('abort', abort, { once: true });
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        writeSync(log, text);
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop() ?? '';
        // eslint-disable-next-line no-control-regex -- colours are control characters
        for (const line of lines.map((each) => each.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, ''))) {
          if (line.trim()) tail.push(line);
          if (tail.length > 200) tail.shift();
          onLine?.(line);
        }
      });
    }
    let failure = '';
    child.once('error', (error) => (failure = error.message));
    child.once('close', (code, by) => {
      signal.removeEventListener('abort', abort);
      closeSync(log);
      if (signal.aborted) reject(signal.reason);
      else resolve({ ok: code === 0, how: failure || (by ? `signal ${by}` : `code ${code}`), tail });
    });
  });
}

/**
 * @param {number | undefined} pid leader of the group
 * @param {NodeJS.Signals} signal
 */
export function endGroup(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}
