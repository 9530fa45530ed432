import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './failure.mjs';

/** What the platform must know and nobody needs to choose. A variable of the same name in the environment goes first. */
const NAMES = /** @type {const} */ (['AUTH_SECRET', 'DATABASE_PASSWORD']);

/**
 * Made at the first start, kept for its owner only. Losing AUTH_SECRET signs everybody out and makes the second
 * factors of all accounts unreadable: the file belongs in the backup.
 * @param {string} dataFolder
 * @returns {Record<(typeof NAMES)[number], string>}
 */
export function readSecrets(dataFolder) {
  const file = join(dataFolder, 'secrets.json');
  const kept = existsSync(file) ? parse(file) : {};
  const missing = NAMES.filter((name) => !kept[name]);
  if (missing.length > 0) {
    for (const name of missing) kept[name] = randomBytes(32).toString('hex');
    // Whole or not at all: a torn file would cost the second factors.
    writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
  chmodSync(file, 0o600);
  return /** @type {Record<(typeof NAMES)[number], string>} */ (
    Object.fromEntries(NAMES.map((name) => [name, process.env[name] || kept[name]]))
  );
}

/** @param {string} file @returns {Record<string, string>} */
function parse(file) {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch (cause) {
    if (/** @type {NodeJS.ErrnoException} */ (cause).code === 'EACCES') {
      throw new StartError(
        `The secrets file ${file} belongs to another user.`,
        'Start as that user, or set NPM_DATA_DIR to a folder of your own.',
      );
    }
  }
  throw new StartError(
    `The secrets file ${file} cannot be read.`,
    'Restore it from a backup; without it the second factors of existing accounts are lost.',
  );
}
