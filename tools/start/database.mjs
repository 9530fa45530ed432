import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canConnect, dropDatabase, ensureDatabase, withClient } from '../postgres/databases.mjs';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.mjs';
import { StartError } from './failure.mjs';

const NAME = 'npm';
const ROLE = 'npm';

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {boolean} isEmbedded
 * @property {() => Promise<void>} recreate empties it; the embedded one only
 * @property {() => Promise<void>} stop
 *
 * The database the platform runs on: the operator's own, or the embedded one, which is brought back on the same port
 * when it ends by itself.
 * @param {{ folder: import('./data-folder.mjs').DataFolder, password: string, say: (line: string) => void }} options
 * @returns {Promise<Database>}
 */
export async function openDatabase({ folder, password, say }) {
  const own = process.env['DATABASE_URL'];
  if (own) return await ownDatabase(own);

  const start = (/** @type {number | undefined} */ port) =>
    startEmbeddedPostgres({ dir: folder.postgres, logFile: folder.log('postgres'), port });
  let server = await start(undefined);
  let isStopping = false;
  const ensure = () => ensureDatabase(server.superuserUrl, { name: NAME, role: ROLE, password });
  /** @type {Promise<void>} */
  let mending = Promise.resolve();

  const watch = () => {
    void server.ended.then((how) => {
      if (isStopping) return;
      say(`The database ended (${how}) and is started again.`);
      mending = mend();
    });
  };
  const mend = async () => {
    await server.stop();
    for (let pauseMs = 200; !isStopping; pauseMs = Math.min(pauseMs * 2, 5_000)) {
      await sleep(pauseMs);
      if (isStopping) return;
      try {
        // The same port: the API and the worker hold its address.
        server = await start(server.port);
        watch();
        return;
      } catch (error) {
        folder.keep(String(error));
        say(`The database does not start yet: ${error instanceof Error ? error.message : error}`);
      }
    }
  };

  try {
    await ensure();
  } catch (error) {
    await server.stop();
    throw error;
  }
  watch();
  return {
    url: server.urlFor(ROLE, password, NAME),
    isEmbedded: true,
    recreate: async () => {
      await dropDatabase(server.superuserUrl, NAME);
      await ensure();
    },
    stop: async () => {
      isStopping = true;
      await mending;
      await server.stop();
    },
  };
}

/** @param {string} url @returns {Promise<Database>} */
async function ownDatabase(url) {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new StartError(
      'DATABASE_URL is not the address of a PostgreSQL database.',
      'Write it as postgresql://user:password@host:5432/database.',
    );
  }
  const refusal = await canConnect(url);
  if (refusal)
    throw new StartError(
      `The database named in DATABASE_URL cannot be reached: ${refusal}.`,
      'Check the address, the password and that the server runs.',
    );
  const version = await withClient(url, async (client) =>
    Number((await client.query('SHOW server_version_num')).rows[0].server_version_num),
  );
  if (version < 150_000)
    throw new StartError(
      `The database named in DATABASE_URL is PostgreSQL ${Math.floor(version / 10_000)}; 15 or newer is needed.`,
      'Upgrade the server.',
    );
  return {
    url,
    isEmbedded: false,
    recreate: () => Promise.reject(new Error('only the embedded database is emptied by npm start')),
    stop: () => Promise.resolve(),
  };
}

/**
 * @param {string} root
 * @returns {string} the compiled program that brings the schema up to date
 */
export const migrateScript = (root) => join(root, 'dist', 'tools', 'migrate.js');
