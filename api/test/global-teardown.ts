import { once } from 'node:events';
import { dropDatabasesOfThisRun } from './database';

export default async function globalTeardown(): Promise<void> {
  const child = globalThis.testPostgres;
  if (!child) return dropDatabasesOfThisRun();
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}
