import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApi } from '../build-api.mjs';
import { NODE_FLAGS } from '../start/commands.mjs';

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/**
 * Runs a compiled tool to its end with this terminal, and takes over its exit code.
 * @param {string} name `year` for dist/tools/year.js
 * @param {NodeJS.ProcessEnv} [env] more of the environment
 * @returns {Promise<number>}
 */
export async function runBuilt(name, env = {}) {
  const script = join(root, 'dist', 'tools', `${name}.js`);
  if (!existsSync(script)) await buildApi();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...NODE_FLAGS, script, ...process.argv.slice(2)], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...env },
    });
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}
