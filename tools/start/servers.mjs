import { join } from 'node:path';
import { keepRunning } from './children.mjs';

/**
 * The API and the worker, as they are built.
 *
 * @param {object} options
 * @param {string} options.root folder that holds dist
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(name: string) => string} options.logOf
 * @param {(line: string) => void} options.say
 * @param {boolean} [options.onScreen]
 */
export const keepServers = ({ root, env, logOf, say, onScreen }) =>
  Object.entries({ api: 'main.js', worker: 'worker.js' }).map(([name, script]) =>
    keepRunning({
      name,
      script: join(root, 'dist', 'api', 'src', script),
      cwd: root,
      env,
      logFile: logOf(name),
      say,
      onScreen,
    }),
  );
