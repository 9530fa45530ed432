import 'reflect-metadata';
import { migrateJobs } from '@api/platform/jobs/backend';
import { migrationDataSource } from '@migrations/data-source';

/** Brings a database to the schema of this version; what is already applied is left as it is. */
export async function migrate(databaseUrl: string): Promise<void> {
  const dataSource = await migrationDataSource(databaseUrl).initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
  await migrateJobs(databaseUrl);
}

if (require.main === module) {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set');
  migrate(url).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
