import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** `pg` is loaded when first needed: npm start runs before npm has installed anything. */
const pg = () => /** @type {typeof import('pg')} */ (require('pg'));

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new (pg().Client)({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'npm start',
  });
  // The server may go while nothing is asked of it; whoever asks next gets the error.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @param {string} url @returns {Promise<string | undefined>} why not */
export async function canConnect(url) {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return undefined;
  } catch (error) {
    return error instanceof Error && error.message
      ? error.message
      : String(/** @type {NodeJS.ErrnoException} */ (error).code ?? error);
  }
}

/**
 * The application's own role and database. The role owns its database and may make roles, but is no superuser:
 * PostgreSQL's row-level security does not hold for superusers, and an operator's own server would not give us one.
 *
 * @param {string} superuserUrl
 * @param {{ name: string, role: string, password: string, mayMakeDatabases?: boolean }} database
 */
export async function ensureDatabase(superuserUrl, { name, role, password, mayMakeDatabases = false }) {
  await withClient(superuserUrl, async (client) => {
    const id = (/** @type {string} */ text) => client.escapeIdentifier(text);
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (roles.rowCount === 0) await client.query(`CREATE ROLE ${id(role)}`);
    // Set at every start, so that a lost secrets file mends itself.
    const rights = `LOGIN NOSUPERUSER CREATEROLE ${mayMakeDatabases ? 'CREATEDB' : 'NOCREATEDB'}`;
    await client.query(`ALTER ROLE ${id(role)} WITH ${rights} PASSWORD ${client.escapeLiteral(password)}`);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${id(name)} OWNER ${id(role)}`);
  });
}

/** @param {string} superuserUrl @param {string} name */
export async function dropDatabase(superuserUrl, name) {
  await withClient(superuserUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}
