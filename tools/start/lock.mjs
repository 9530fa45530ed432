import { mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { beginningOf, isRunning } from './processes.mjs';

/** Looking and writing takes milliseconds; whoever takes this long was ended in the middle of it. */
const ABANDONED_MS = 5_000;

/**
 * One copy at a time. The file names the process that holds it and when that process began, so that a copy ended by
 * `kill -9` does not keep the next one out, even when its process number has been given to another program since.
 *
 * @param {string} file
 * @returns {{ release: () => void, tookOver: boolean } | { heldBy: number }} `tookOver`: the last holder ended without letting go
 */
export function takeLock(file) {
  const mine = JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) });
  return alone(file, () => {
    const found = readIfThere(file);
    const holder = found === undefined ? undefined : holderOf(found);
    if (holder !== undefined) return { heldBy: holder };
    // Renamed into place: a lock is never seen half written.
    writeFileSync(`${file}.new`, mine, { mode: 0o600 });
    renameSync(`${file}.new`, file);
    return { tookOver: found !== undefined, release: () => releaseIfMine(file, mine) };
  });
}

/** @param {string} content @returns {number | undefined} the process that holds it, when that very process still runs */
function holderOf(content) {
  try {
    const { pid, began } = JSON.parse(content);
    return Number.isInteger(pid) && isRunning(pid) && beginningOf(pid) === began ? pid : undefined;
  } catch {
    // Torn by a power cut: nobody holds it.
    return undefined;
  }
}

/**
 * Two copies may find the same abandoned lock at once, and looking and writing are two steps: a folder, which only one
 * of them can make, keeps the steps together.
 * @template T
 * @param {string} file
 * @param {() => T} work
 * @returns {T}
 */
function alone(file, work) {
  const folder = `${file}.busy`;
  while (!makeFolder(folder)) {
    if (ageOf(folder) > ABANDONED_MS) removeFolder(folder);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  try {
    return work();
  } finally {
    removeFolder(folder);
  }
}

/** @param {string} folder */
function makeFolder(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} folder */
function removeFolder(folder) {
  try {
    rmdirSync(folder);
  } catch {
    // Another copy removed it as abandoned.
  }
}

/** @param {string} folder */
function ageOf(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs;
  } catch {
    return 0;
  }
}

/** @param {string} file @param {string} mine */
function releaseIfMine(file, mine) {
  if (readIfThere(file) === mine) rmSync(file, { force: true });
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}
