import { StartError } from './failure.mjs';

const isTerminal = Boolean(process.stdout.isTTY);

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * One line for one step: what is done, a tick, and how long it took. In a terminal the seconds count while it runs.
 * @template T
 * @param {string} title
 * @param {(progress: (text: string) => void) => Promise<T> | T} work `progress` shows how far it is
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = Date.now();
  const seconds = () => `(${((Date.now() - began) / 1000).toFixed(1)} s)`;
  let latest = '';
  const draw = () =>
    process.stdout.write(`\r\x1b[2K… ${title} ${seconds()} ${latest}`.slice(0, (process.stdout.columns ?? 80) + 4));
  const timer = isTerminal ? setInterval(draw, 200) : undefined;
  if (!isTerminal) say(`… ${title}`);
  const end = (/** @type {string} */ mark) => {
    clearInterval(timer);
    process.stdout.write(`${isTerminal ? '\r\x1b[2K' : ''}${mark} ${title} ${seconds()}\n`);
  };
  try {
    const result = await work((text) => {
      const line = text.trim();
      if (line === '' || line === latest) return;
      latest = line;
      if (!isTerminal) say(`  ${line}`);
    });
    end('✔');
    return result;
  } catch (error) {
    end('✖');
    throw error;
  }
}

/**
 * @param {unknown} error
 * @param {(text: string) => void} keep writes what is not for the screen into a log file
 * @returns {number} the exit code
 */
export function report(error, keep) {
  if (error instanceof StartError) {
    if (error.detail) process.stderr.write(`${error.detail.trimEnd()}\n`);
    process.stderr.write(`\n${error.message}\n${error.hint ? `${error.hint}\n` : ''}`);
    if (error.cause) keep(describe(error.cause));
    return error.exitCode;
  }
  keep(describe(error));
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (
    error instanceof Error ? error : new Error(String(error))
  );
  if (code === 'ENOSPC') process.stderr.write('\nThe disk is full.\nMake room and start again.\n');
  else
    process.stderr.write(
      `\nStarting failed: ${message.split('\n')[0]}\nDetails are in the file start.log in the folder logs of the data folder.\n`,
    );
  return 1;
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
