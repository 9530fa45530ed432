/**
 * npm start: everything on one machine with nothing but Node. Builds what has changed, starts PostgreSQL unless
 * DATABASE_URL names one, brings the schema up to date, makes demonstration data the first time, and keeps the API and
 * the worker running until Ctrl-C.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './start/build.mjs';
import { openDataFolder } from './start/data-folder.mjs';
import { demandNode, install, isInstalled } from './start/dependencies.mjs';
import { claim, prepare } from './start/platform.mjs';
import { waitUntilReady } from './start/readiness.mjs';
import { keepServers } from './start/servers.mjs';
import { say, step } from './start/steps.mjs';
import { runUntilStopped } from './start/until-stopped.mjs';
import { welcome } from './start/welcome.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

await runUntilStopped(async ({ signal, onCleanUp, onForce, keepWith }) => {
  demandNode();
  const folder = openDataFolder(root);
  keepWith(folder.keep);
  const { port, release } = await claim(folder);
  onCleanUp(release);

  if (!isInstalled(root)) {
    await step('Packages from the npm registry (a minute or two)', () =>
      install(root, { logFile: folder.log('install'), signal }),
    );
  }
  await step('Build', (progress) =>
    build(root, { projects: ['api', 'web'], logFile: folder.log('build'), signal, progress }),
  );
  const { env, address } = await prepare({ root, port, folder, signal, onCleanUp });

  const children = await step('API and worker', async () => {
    const started = keepServers({ root, env, logOf: folder.log, say });
    onCleanUp(async () => void (await Promise.all(started.map((child) => child.stop()))));
    onForce(() => started.forEach((child) => child.kill()));
    await waitUntilReady(port, { children: started, signal, logOf: folder.log });
    return started;
  });
  folder.keep(`ready: ${children.map(({ name }) => name).join(', ')} at ${address}`);
  welcome({ address, dataFolder: folder.path });
});
