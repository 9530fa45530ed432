import { readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../start/failure.mjs';
import { isRunning, programOf } from '../start/processes.mjs';

/**
 * What the server says of itself in its data folder.
 * @param {string} cluster
 * @returns {{ pid: number, folder: string, status: string } | undefined}
 */
export function readPidFile(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Math.abs(Number(lines[0]));
    return Number.isInteger(pid) && pid > 0
      ? { pid, folder: lines[1] ?? '', status: (lines[7] ?? '').trim() }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * When the program that started the server is ended by `kill -9`, the server runs on. The next start ends it in good
 * order and begins afresh; that takes a tenth of a second and leaves one way to run instead of two. A file left by a
 * server that no longer runs (a power cut) is taken away when its number now belongs to some other program, because
 * PostgreSQL itself would then refuse to start.
 *
 * The caller holds the folder's lock, so nobody's living server is stopped here.
 * @param {string} cluster
 */
export async function endLeftoverServer(cluster) {
  const left = readPidFile(cluster);
  if (!left || !isRunning(left.pid)) return;
  if (programOf(left.pid) !== 'postgres' || !servesFolder(left, cluster)) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  await endServer(left.pid, cluster);
}

/**
 * Fast shutdown: connections are closed, a checkpoint is written, nothing has to be recovered at the next start.
 * @param {number} pid
 * @param {string} cluster
 */
export async function endServer(pid, cluster) {
  signal(pid, 'SIGINT');
  if (await isGone(pid, cluster, 30_000)) return;
  // Immediate shutdown: as after a power cut, recovered from the write-ahead log at the next start.
  signal(pid, 'SIGQUIT');
  if (await isGone(pid, cluster, 10_000)) return;
  throw new StartError(`The database server (process ${pid}) does not stop.`, `End it by hand: kill -QUIT ${pid}.`);
}

/**
 * @param {{ pid: number, folder: string }} server
 * @param {string} cluster
 */
function servesFolder(server, cluster) {
  try {
    return readlinkSync(`/proc/${server.pid}/cwd`) === realpathSync(cluster);
  } catch {
    // Not Linux. A copied data folder carries the pid file of the original; the folder named inside tells them apart.
    return isSameFolder(server.folder, cluster);
  }
}

/** @param {string} one @param {string} other */
function isSameFolder(one, other) {
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}

/** @param {number} pid @param {string} cluster @param {number} patienceMs */
async function isGone(pid, cluster, patienceMs) {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(20)) {
    if (!isRunning(pid)) return true;
    if (readPidFile(cluster)?.pid !== pid) {
      // The file goes last but one; give the process its last millisecond.
      for (let i = 0; i < 50 && isRunning(pid); i++) await sleep(10);
      return true;
    }
  }
  return false;
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM') {
      throw new StartError(
        `A database server of another user (process ${pid}) still uses the data folder.`,
        'Stop it as that user, or start as that user.',
      );
    }
  }
}
