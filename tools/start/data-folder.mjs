import { appendFileSync, chmodSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartError } from './failure.mjs';

const LOG_LIMIT_BYTES = 20 * 1024 * 1024;

/**
 * @typedef {{ path: string, postgres: string, log: (name: string) => string, keep: (text: string) => void }} DataFolder
 * @param {string} root the repository
 * @returns {DataFolder}
 */
export function openDataFolder(root) {
  const path = process.env['NPM_DATA_DIR'] ? resolve(process.env['NPM_DATA_DIR']) : join(root, '.data');
  const logs = join(path, 'logs');
  try {
    if (!existsSync(path)) {
      mkdirSync(path, { recursive: true });
      // Root's database runs under a system user, who has to pass through; nobody else has business here.
      chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    mkdirSync(logs, { recursive: true, mode: 0o700 });
    appendFileSync(join(logs, 'start.log'), '', { mode: 0o600 });
  } catch (cause) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (cause);
    if (code === 'ENOSPC') throw new StartError(`The disk that holds ${path} is full.`, 'Make room and start again.');
    const reason = code === 'ENOTDIR' || code === 'EEXIST' ? 'is not a folder' : 'cannot be written by this user';
    throw new StartError(
      `The data folder ${path} ${reason}.`,
      'Start as the user it belongs to, or set NPM_DATA_DIR to another folder.',
      { cause },
    );
  }
  const log = (/** @type {string} */ name) => rotated(join(logs, `${name}.log`));
  const keep = (/** @type {string} */ text) => {
    try {
      appendFileSync(join(logs, 'start.log'), `${new Date().toISOString()} ${text}\n`, { mode: 0o600 });
    } catch {
      // Nothing can be kept when the disk is full; the sentence on the screen remains.
    }
  };
  return { path, postgres: join(path, 'postgres'), log, keep };
}

/** One older file is kept, so that a machine that runs for years does not fill its disk with logs. */
function rotated(/** @type {string} */ file) {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
  return file;
}
