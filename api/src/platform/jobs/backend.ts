import {
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  runMigrations,
  setDefaultBackendFactory,
} from 'bullmq';
import { Client } from 'pg';
import type { Config } from '../config';

export const queueName = 'npm';
/** PostgreSQL schema of the queues: they share the database with the records and nothing else. */
const schema = 'jobs';

/** PostgreSQL unless REDIS_URL is set. */
export function queueConnection({ DATABASE_URL, REDIS_URL }: Config): ConnectionOptions {
  if (REDIS_URL) return { url: REDIS_URL, maxRetriesPerRequest: null, disconnectTimeout: 500 };
  return { connectionString: DATABASE_URL, schema, max: 4, application_name: 'npm-jobs' };
}

// BullMQ has one default for the whole process; the connection says which backend it is meant for.
setDefaultBackendFactory((name, options, how) =>
  'connectionString' in options.connection
    ? createPostgresBackend(name, { ...options, connection: options.connection }, how)
    : createRedisBackend(name, options, how),
);

/** Brings the schema of the queues up to date: a part of migrating the database, so that the platform needs no right to. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'npm-jobs' });
  await client.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    await client.end();
  }
}
