import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_FLAGS, run } from './commands.mjs';
import { demandUsableFolder } from '../postgres/embedded-postgres.mjs';
import { migrateScript, openDatabase } from './database.mjs';
import { isDemonstrationWanted, readMark, writeMark } from './demonstration.mjs';
import { StartError } from './failure.mjs';
import { takeLock } from './lock.mjs';
import { demandFreePort, readPort } from './ports.mjs';
import { readSecrets } from './secrets.mjs';
import { say, step } from './steps.mjs';

/**
 * What npm start and npm run dev share: one copy at a time, a free port, secrets, a database with the newest schema and,
 * the first time, demonstration data.
 */

/** @param {import('./data-folder.mjs').DataFolder} folder */
export async function claim(folder) {
  const port = readPort(process.env['PORT']);
  const lock = takeLock(join(folder.path, 'start.lock'));
  if ('heldBy' in lock) {
    throw new StartError(
      `The platform already runs from ${folder.path} (process ${lock.heldBy}).`,
      'Stop that copy first; a second one needs a data folder and a port of its own: NPM_DATA_DIR=… PORT=… npm start.',
    );
  }
  try {
    if (!process.env['DATABASE_URL']) demandUsableFolder(folder.postgres);
    // After a `kill -9` the last copy's API needs a moment to notice and to let go of the port.
    await demandFreePort(port, { patienceMs: lock.tookOver ? 15_000 : 0 });
  } catch (error) {
    lock.release();
    throw error;
  }
  return { port, release: lock.release };
}

/**
 * @param {object} options
 * @param {string} options.root
 * @param {number} options.port
 * @param {import('./data-folder.mjs').DataFolder} options.folder
 * @param {AbortSignal} options.signal
 * @param {(work: () => Promise<void> | void) => void} options.onCleanUp
 */
export async function prepare({ root, port, folder, signal, onCleanUp }) {
  const secrets = readSecrets(folder.path);
  const address = process.env['APP_URL'] || `http://localhost:${port}`;

  const title = process.env['DATABASE_URL'] ? 'Database of your own' : 'PostgreSQL';
  const database = await step(title, () => openDatabase({ folder, password: secrets.DATABASE_PASSWORD, say }));
  onCleanUp(database.stop);
  signal.throwIfAborted();
  const isWanted = isDemonstrationWanted(database.isEmbedded);

  const env = {
    ...process.env,
    AUTH_SECRET: secrets.AUTH_SECRET,
    DATABASE_URL: database.url,
    PORT: String(port),
    APP_URL: address,
    WEB_ROOT: process.env['WEB_ROOT'] || join(root, 'dist', 'web', 'browser'),
    NPM_DATA_DIR: folder.path,
  };

  let mark = await readMark(database.url);
  if (mark === 'unfinished') {
    if (!database.isEmbedded) {
      throw new StartError(
        'Loading the demonstration data into your database was broken off the last time.',
        'Make the database empty and start again.',
      );
    }
    say('  The demonstration data of the last start was left unfinished; it is made anew.');
    await database.recreate();
    mark = 'empty';
  }
  const isFirstStart = mark === 'empty';
  if (isFirstStart) await writeMark(database.url, isWanted ? 'unfinished' : 'without');

  const tool = async (
    /** @type {string} */ name,
    /** @type {string} */ script,
    /** @type {string} */ what,
    /** @type {(line: string) => void} */ onLine,
  ) => {
    if (!existsSync(script))
      throw new StartError(
        `The program ${script} has not been built.`,
        'Start again; if this stays, run npm run build and read what it says.',
      );
    const logFile = folder.log(name);
    const { ok, how, tail } = await run(process.execPath, [...NODE_FLAGS, script], {
      cwd: root,
      env,
      logFile,
      signal,
      onLine,
    });
    const said = tail.find((line) => /error/i.test(line) && !/^\s+at /.test(line))?.trim();
    if (!ok) throw new StartError(`${what} (${how})${said ? `: ${said}` : ''}.`, `Details: ${logFile}.`);
  };
  await step('Schema', () =>
    tool('migrate', migrateScript(root), 'The schema could not be brought up to date', () => undefined),
  );
  if (isFirstStart && isWanted) {
    await step('Demonstration data (first start only)', async (progress) => {
      await tool('seed', join(root, 'dist', 'tools', 'seed.js'), 'The demonstration data could not be made', progress);
      await writeMark(database.url, 'complete');
    });
  }
  return { env, address };
}
