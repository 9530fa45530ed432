import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

interface Served {
  url: string;
}

declare global {
  // jest hands things from setup to teardown on globalThis only.
  var testPostgres: ChildProcess | undefined;
}

/**
 * One PostgreSQL for the whole run. It is a process of its own that ends when this one does, however this one ends.
 * The schema is made by the first spec file that asks (see database.ts): setup runs outside jest's module mapping, so
 * '@shared/…' would not resolve here.
 */
export default async function globalSetup(): Promise<void> {
  // Databases of one run carry its name, so that several runs can share one TEST_DATABASE_URL.
  process.env['TEST_RUN'] = randomBytes(4).toString('hex');
  if (process.env['TEST_DATABASE_URL']) return;
  const serve = join(__dirname, '../../tools/postgres/serve.mjs');
  const child = spawn(process.execPath, [serve, '--temporary'], { stdio: ['pipe', 'pipe', 'inherit'] });
  globalThis.testPostgres = child;
  process.env['TEST_DATABASE_SERVER_URL'] = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve((JSON.parse(line) as Served).url));
    child.once('exit', (code) => reject(new Error(`The test database did not start (code ${code}); see above.`)));
  });
}
