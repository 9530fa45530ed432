/**
 * The platform as npm start runs it, of what is built already, in a folder and on a port of its own, with the
 * demonstration data: its national list of 3,500 places goes in through the import, and no list of it is empty. Sends
 * its parent { url, accounts } when ready; ends on SIGTERM, or with its parent, and leaves nothing behind.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../commands/run-built.mjs';
import { openDataFolder } from '../../start/data-folder.mjs';
import { claim, prepare } from '../../start/platform.mjs';
import { freePort } from '../../start/ports.mjs';
import { waitUntilReady } from '../../start/readiness.mjs';
import { keepServers } from '../../start/servers.mjs';
import { say, step } from '../../start/steps.mjs';
import { runUntilStopped } from '../../start/until-stopped.mjs';

// An operator's own database, queues and mail have nothing to do with a measurement.
for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'APP_URL', 'HOST']) delete process.env[name];

await runUntilStopped(async ({ signal, onCleanUp, onForce, keepWith }) => {
  process.env['NPM_DATA_DIR'] = join(tmpdir(), `npm-bench-${randomUUID()}`);
  process.env['NPM_DEMONSTRATION'] = 'yes';
  process.env['PORT'] = String(await freePort());
  const folder = openDataFolder(root);
  keepWith(folder.keep);
  let isReady = false;
  onCleanUp(() => {
    // What could not start is explained in its logs.
    if (isReady || signal.aborted) rmSync(folder.path, { recursive: true, force: true });
  });
  const { port, release } = await claim(folder);
  onCleanUp(release);
  const { env, address } = await prepare({ root, port, folder, signal, onCleanUp });

  await step('API and worker', async () => {
    const children = keepServers({ root, env, logOf: folder.log, say });
    onCleanUp(async () => void (await Promise.all(children.map((child) => child.stop()))));
    onForce(() => children.forEach((child) => child.kill()));
    await waitUntilReady(port, { children, signal, logOf: folder.log });
  });
  isReady = true;
  process.send?.({ url: address, accounts: join(folder.path, 'demonstration-accounts.json') });
});
