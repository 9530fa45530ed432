import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * A database with the newest schema for one spec file, cloned from a template that the first caller of the run makes.
 * The role owns it and is no superuser, as in production, so row-level security holds in tests too.
 *
 * @example
 * let database: TestDatabase;
 * beforeAll(async () => { database = await createTestDatabase(); });
 * afterAll(() => database.drop());
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  await withServer(makeTemplate);
  return createDatabase(`template ${templateName()}`);
}

/** An empty database, for the tests of the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('');
}

async function createDatabase(from: string): Promise<TestDatabase> {
  const name = `npm_test_${run()}_${randomBytes(6).toString('hex')}`;
  await withServer((client) => client.query(`create database ${name} ${from}`));
  return {
    url: urlOf(name),
    drop: async () => {
      await withServer((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

/** For a server that outlives the run (TEST_DATABASE_URL). */
export async function dropDatabasesOfThisRun(): Promise<void> {
  await withServer(async (client) => {
    const { rows } = await client.query<{ datname: string }>(`select datname from pg_database where datname like $1`, [
      `npm\\_test\\_${run()}\\_%`,
    ]);
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  });
}

/**
 * Made under another name and renamed when whole, so that a template is never cloned half made; under an advisory lock,
 * because jest's workers all ask at once.
 */
async function makeTemplate(client: Client): Promise<void> {
  const template = templateName();
  await client.query(`select pg_advisory_lock(hashtext($1))`, [template]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return;
    const unfinished = `${template}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
    const { migrate } = await import('@tools/migrate');
    await migrate(urlOf(unfinished));
    await client.query(`alter database ${unfinished} rename to ${template}`);
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext($1))`, [template]);
  }
}

async function withServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

function templateName(): string {
  return `npm_test_${run()}_template`;
}

function run(): string {
  return required('TEST_RUN');
}

/** TEST_DATABASE_URL names a server of your own, with a role that may create databases and, for the migrations, roles. */
function serverUrl(): string {
  return process.env['TEST_DATABASE_URL'] ?? required('TEST_DATABASE_SERVER_URL');
}

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run the spec through jest's project "api", whose global setup sets it.`);
  return value;
}
