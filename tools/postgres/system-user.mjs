import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

const DEDICATED = 'npm-postgres';

/**
 * PostgreSQL refuses to run as root, rightly. Whoever starts as root gets a system user of its own for the database;
 * "nobody" is the last resort, because other programs run under it too. An existing "postgres" user is not borrowed: it
 * may own somebody's real cluster.
 *
 * @typedef {{ uid: number, gid: number, name: string }} SystemUser
 * @param {string} cluster the data folder; once it exists, its owner is the user
 * @returns {SystemUser | undefined} undefined: run as ourselves
 */
export function databaseUser(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(cluster);
  if (owner) return owner;
  return lookUp(DEDICATED) ?? (addUser() ? lookUp(DEDICATED) : undefined) ?? lookUp('nobody');
}

/**
 * Whether the user gets to a file or folder through all the folders above it; asked of the system itself.
 * @param {SystemUser | undefined} user
 * @param {string} path
 * @param {'-x' | '-w'} how
 */
export function canReach(user, path, how = '-x') {
  const { status } = spawnSync('/bin/sh', ['-c', `test ${how} "$1"`, 'sh', path], { ...asUser(user), stdio: 'ignore' });
  return status === 0;
}

/**
 * Options for spawn. The working directory is the root folder, because the user may not reach ours.
 * @param {SystemUser | undefined} user
 */
export function asUser(user) {
  return user ? { uid: user.uid, gid: user.gid, cwd: '/' } : { cwd: '/' };
}

/** @param {string} folder @returns {SystemUser | undefined} */
function ownerOf(folder) {
  try {
    const { uid, gid } = statSync(folder);
    return uid === 0 ? undefined : { uid, gid, name: `user ${uid}` };
  } catch {
    return undefined;
  }
}

/** @param {string} name @returns {SystemUser | undefined} */
function lookUp(name) {
  try {
    // macOS prints -2 for nobody.
    const ask = (/** @type {string} */ flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) >>> 0;
    return { uid: ask('-u'), gid: ask('-g'), name };
  } catch {
    return undefined;
  }
}

function addUser() {
  const flags = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
  ];
  return spawnSync('useradd', [...flags, DEDICATED], { stdio: 'ignore' }).status === 0;
}
