import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { databaseOptions } from '@api/platform/database/options';

/** The connection of the migration commands; `url` is a role that may create tables. */
export const migrationDataSource = (url: string): DataSource =>
  new DataSource({
    ...databaseOptions(url),
    migrations: [join(__dirname, '[0-9]*-*.{ts,js}')],
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migrations',
  });
