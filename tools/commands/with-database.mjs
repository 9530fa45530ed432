import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from '../start/data-folder.mjs';
import { openDatabase } from '../start/database.mjs';
import { isRunning } from '../start/processes.mjs';
import { readSecrets } from '../start/secrets.mjs';
import { say } from '../start/steps.mjs';
import { readPidFile } from '../postgres/leftover-server.mjs';
import { root } from './run-built.mjs';

/**
 * Runs a piece of work on the platform's database: the one that `DATABASE_URL` names, the embedded one of a platform that
 * runs, or the embedded one started for this alone.
 * @param {(env: { DATABASE_URL: string, AUTH_SECRET: string }) => Promise<number>} work
 * @returns {Promise<number>}
 */
export async function withDatabase(work) {
  const folder = openDataFolder(root);
  const { DATABASE_PASSWORD: password, AUTH_SECRET } = readSecrets(folder.path);
  const on = (/** @type {string} */ url) => work({ DATABASE_URL: url, AUTH_SECRET });
  if (process.env['DATABASE_URL']) return on(process.env['DATABASE_URL']);
  const cluster = join(folder.postgres, 'cluster');
  const server = readPidFile(cluster);
  if (server && isRunning(server.pid)) {
    const port = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3];
    return on(`postgresql://npm:${password}@127.0.0.1:${port}/npm`);
  }
  const database = await openDatabase({ folder, password, say });
  try {
    return await on(database.url);
  } finally {
    await database.stop();
  }
}
