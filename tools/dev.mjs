/**
 * npm run dev: npm start with reload. The web is rebuilt by Angular's own watcher, the API by swc on every change; the
 * API and the worker are started again when their code, or the web that the API serves, has changed. Their output goes
 * to the screen.
 */
import { existsSync, statSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './start/commands.mjs';
import { openDataFolder } from './start/data-folder.mjs';
import { demandNode, install, isInstalled } from './start/dependencies.mjs';
import { StartError } from './start/failure.mjs';
import { claim, prepare } from './start/platform.mjs';
import { keepServers } from './start/servers.mjs';
import { say, step } from './start/steps.mjs';
import { runUntilStopped } from './start/until-stopped.mjs';
import { welcome } from './start/welcome.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const WATCHED = ['api/src', 'shared/src', 'migrations', 'tools'];
/** Editors write a file in several strokes. */
const SETTLE_MS = 150;

await runUntilStopped(async ({ signal, onCleanUp, onForce, keepWith }) => {
  demandNode();
  const folder = openDataFolder(root);
  keepWith(folder.keep);
  const { port, release } = await claim(folder);
  onCleanUp(release);
  if (!isInstalled(root)) await step('Packages', () => install(root, { logFile: folder.log('install'), signal }));

  const { buildApi } = await import('./build-api.mjs');
  await step('API', () => buildApi());
  const index = join(root, 'dist', 'web', 'browser', 'index.html');
  const webBegan = Date.now();
  watchWeb({ logFile: folder.log('web'), signal, onCleanUp });
  const { env, address } = await prepare({ root, port, folder, signal, onCleanUp });
  await step('Web', () => untilNewer(index, webBegan, signal, folder.log('web')));

  const children = keepServers({ root, env, logOf: folder.log, say, onScreen: true });
  onCleanUp(async () => void (await Promise.all(children.map((child) => child.stop()))));
  onForce(() => children.forEach((child) => child.kill()));
  // A mistake in the code is mended by the next change: nothing here ends the session.
  for (const child of children) child.settle();

  const restart = serially(() => Promise.all(children.map((child) => child.restart())));
  const rebuild = serially(async () => {
    try {
      const { compiled } = await buildApi();
      say(`↻ ${compiled} files compiled, API and worker are started again`);
      await restart();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  });
  for (const path of WATCHED) {
    const watcher = watch(join(root, path), { recursive: true }, (_, name) => {
      if (name && /\.(ts|json)$/.test(name) && !name.endsWith('.spec.ts') && !signal.aborted) void rebuild();
    });
    onCleanUp(() => watcher.close());
  }
  const poll = setInterval(() => {
    const changed = modified(index);
    if (changed <= served) return;
    served = changed;
    say('↻ Web rebuilt');
    void restart();
  }, 500);
  let served = modified(index);
  onCleanUp(() => clearInterval(poll));
  welcome({ address, dataFolder: folder.path });
});

/** @param {{ logFile: string, signal: AbortSignal, onCleanUp: (work: () => Promise<void>) => void }} options */
function watchWeb({ logFile, signal, onCleanUp }) {
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };
  const onLine = (/** @type {string} */ line) => /\b(ERROR|TS\d+:|NG\d+:)/.test(line) && say(`web: ${line.trim()}`);
  const over = run(process.execPath, [nx, 'run', 'web:bundle', '--watch', '--skip-nx-cache'], {
    cwd: root,
    env,
    logFile,
    signal,
    onLine,
  }).then(
    ({ how }) => say(`The watcher of the web ended (${how}); see ${logFile}.`),
    () => undefined,
  );
  onCleanUp(() => over);
}

/** @param {string} file @param {number} since @param {AbortSignal} signal @param {string} logFile */
async function untilNewer(file, since, signal, logFile) {
  for (const deadline = Date.now() + 180_000; modified(file) < since;) {
    signal.throwIfAborted();
    if (Date.now() > deadline) throw new StartError('The web was not built in three minutes.', `Details: ${logFile}.`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** @param {string} file */
function modified(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/**
 * One at a time, and once more when asked meanwhile.
 * @param {() => Promise<unknown>} work
 */
function serially(work) {
  /** @type {Promise<void> | undefined} */
  let running;
  let again = false;
  return () => {
    again = true;
    running ??= (async () => {
      while (again) {
        await new Promise((done) => setTimeout(done, SETTLE_MS));
        again = false;
        await work();
      }
      running = undefined;
    })();
    return running;
  };
}
