import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../test/database';
import { authenticationPool } from './authentication';
import { authenticationOptions } from './authentication.options';

jest.setTimeout(60_000);

describe('the schema of the sign-in library', () => {
  const databases: TestDatabase[] = [];

  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  const connect = (database: TestDatabase) => {
    databases.push(database);
    const pool = authenticationPool(database.url);
    const config = { AUTH_SECRET: 'only for reading the schema, 32+', APP_URL: 'http://localhost:3000' };
    const options = { ...authenticationOptions(config, pool), logger: { disabled: true } };
    const migrations = () => getMigrations(betterAuth(options).options);
    const shape = async () => (await pool.query<{ line: string }>(shapeOfAuth)).rows.map(({ line }) => line);
    return { pool, migrations, shape };
  };

  it('is what our migration makes: the library finds nothing left to create', async () => {
    const { pool, migrations } = connect(await createTestDatabase());
    const { toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems } = await migrations();
    expect([toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems]).toEqual([[], [], [], [], []]);
    await pool.query('alter table "twoFactor" drop column "lockedUntil"');
    expect((await migrations()).toBeAdded).toMatchObject([{ table: 'twoFactor' }]);
    await pool.end();
  });

  it('has every column, key and index that the library makes by itself, and no other', async () => {
    const theirs = connect(await createEmptyDatabase());
    await theirs.pool.query('create schema auth');
    await (await theirs.migrations()).runMigrations();
    const ours = connect(await createTestDatabase());
    const expected = await theirs.shape();
    expect(expected.length).toBeGreaterThan(50);
    expect(await ours.shape()).toEqual(expected);
    await theirs.pool.end();
    await ours.pool.end();
  });
});

const shapeOfAuth = `
  select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
    from information_schema.columns where table_schema = 'auth'
  union all select indexdef from pg_indexes where schemaname = 'auth'
  union all select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'auth'::regnamespace
  order by line`;
