import { DataSource } from 'typeorm';
import { join } from 'node:path';
import { createEmptyDatabase, type TestDatabase } from './database';
import { databaseOptions } from '@api/platform/database/options';
import { migrationDataSource } from '@migrations/data-source';

describe('the migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(() => database.drop());

  it('go up, down and up again, and leave nothing behind on the way down', async () => {
    const dataSource = await migrationDataSource(database.url).initialize();
    try {
      const applied = await dataSource.runMigrations();
      expect(applied.length).toBeGreaterThan(10);
      const schema = await describeSchema(dataSource);
      for (let n = applied.length; n > 0; n -= 1) await dataSource.undoLastMigration();
      expect(await describeSchema(dataSource)).toEqual([]);
      await dataSource.runMigrations();
      expect(await describeSchema(dataSource)).toEqual(schema);
    } finally {
      await dataSource.destroy();
    }
  });

  it('agree with the entities: nothing is left to generate', async () => {
    const migrated = await migrationDataSource(database.url).initialize();
    await migrated.runMigrations();
    await migrated.destroy();
    const dataSource = await new DataSource({
      ...databaseOptions(database.url),
      entities: [join(__dirname, '../src/**/*.entity.ts')],
    }).initialize();
    try {
      // A path that matches nothing would agree with every schema.
      expect(dataSource.entityMetadatas.length).toBeGreaterThan(25);
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });
});

/** Every column, constraint, trigger and function of ours; what extensions bring is left out. */
const describeSchema = async (dataSource: DataSource): Promise<string[]> => {
  const rows: { line: string }[] = await dataSource.query(`
    select line from (
      select format('%s.%s.%s %s %s', table_schema, table_name, column_name, data_type, is_nullable) as line
        from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema') and table_name <> 'migrations'
      union all
      select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
        where conrelid <> 0 and conrelid::regclass::text <> 'migrations' and connamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
      union all
      select format('%s %s', tgrelid::regclass, tgname) from pg_trigger where not tgisinternal
      union all
      select p.oid::regprocedure::text from pg_proc p
        where p.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
          and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    ) as lines order by line`);
  return rows.map(({ line }) => line);
};
