import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { beginningOf, isRunning } from './processes.mjs';

const SETTLE_MS = 50;

/**
 * One copy at a time. The file names the process that holds it and when that process began, so that a copy ended by
 * `kill -9` does not keep the next one out, even when its process number has been given to another program since.
 *
 * @param {string} file
 * @returns {{ release: () => void, tookOver: boolean } | { heldBy: number }} `tookOver`: the last holder ended without letting go
 */
export function takeLock(file) {
  const mine = JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) });
  let tookOver = false;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      // Another copy that saw the abandoned lock a moment ago may take ours out by mistake, and put it back.
      if (tookOver) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLE_MS);
      if (readIfThere(file) === mine) return { tookOver, release: () => releaseIfMine(file, mine) };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const found = readIfThere(file);
    if (found === undefined) continue;
    const holder = holderOf(found);
    if (holder !== undefined) return { heldBy: holder };
    tookOver = removeIfStill(file, found) || tookOver;
  }
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
 * Two copies may find the same abandoned lock at once; the slower must not remove the lock that the faster has just
 * made. Renaming takes exactly one file out, and what was taken out is looked at again.
 * @param {string} file
 * @param {string} expected
 */
function removeIfStill(file, expected) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return false;
  }
  const taken = readIfThere(aside);
  if (taken !== expected) {
    try {
      linkSync(aside, file);
    } catch {
      // A third copy holds it by now.
    }
  }
  rmSync(aside, { force: true });
  return taken === expected;
}

/** @param {string} file @param {string} mine */
function releaseIfMine(file, mine) {
  if (readIfThere(file) === mine) rmSync(file, { force: true });
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
