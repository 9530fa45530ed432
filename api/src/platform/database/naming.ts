import { DefaultNamingStrategy, NamingStrategyInterface, Table, View } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const bare = (table: Table | View | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';

/** PostgreSQL's own default names, so that migrations written by hand and entities agree without naming each constraint. */
export class PostgresNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, given: string | undefined): string {
    return given ?? snake(property);
  }

  override primaryKeyName(table: Table | string): string {
    return `${bare(table)}_pkey`;
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${bare(table)}_${columns.join('_')}_fkey`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return `${bare(table)}_${columns.join('_')}_key`;
  }

  override indexName(table: Table | View | string, columns: string[]): string {
    return `${bare(table)}_${columns.join('_')}_idx`;
  }
}
