import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { PostgresNaming } from './naming';

/** Calendar dates stay `YYYY-MM-DD`: a Date object would move them with the server's time zone. */
types.setTypeParser(types.builtins.DATE, (text) => text);

export function databaseOptions(url: string): Extract<DataSourceOptions, { type: 'postgres' }> {
  return {
    type: 'postgres',
    url,
    namingStrategy: new PostgresNaming(),
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    parseInt8: true,
    applicationName: 'npm-platform',
  };
}
