import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { StartError } from './failure.mjs';

/**
 * Builds what has changed; nx knows the rest from its cache.
 * @param {string} root
 * @param {{ projects: string[], logFile: string, signal: AbortSignal, progress: (text: string) => void }} options
 */
export async function build(root, { projects, logFile, signal, progress }) {
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  if (!existsSync(nx))
    throw new StartError('The build tool nx is not installed.', 'Run npm ci without --omit=dev, and start again.');
  const { ok, how, tail } = await run(
    process.execPath,
    [nx, 'run-many', '-t', 'build', '-p', ...projects, '--outputStyle=static'],
    {
      cwd: root,
      // The daemon and the terminal screen of nx outlive or overwrite ours.
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
      logFile,
      signal,
      onLine: (line) => {
        const done = /(?:✔|✓)\s+nx run (\w+):build/.exec(line);
        if (done) progress(`${done[1]} ${/cache/.test(line) ? 'has not changed' : 'is built'}`);
      },
    },
  );
  if (ok) return;
  throw new StartError(`The build did not succeed (${how}).`, `Details: ${logFile}.`, {
    detail: tail
      .filter((line) => !/^[-—\s]*$/.test(line))
      .slice(-40)
      .join('\n'),
  });
}
