import { startJobs } from '../../src/platform/jobs';
import { jobsContext } from './context';

/** A worker in a process of its own, so that a spec can kill it. */
async function work(): Promise<void> {
  const { app } = await jobsContext({
    databaseUrl: process.env['DATABASE_URL'] ?? '',
    redisUrl: process.env['REDIS_URL'],
  });
  app.enableShutdownHooks(['SIGTERM']);
  await startJobs(app);
  process.stdout.write('ready\n');
}

void work();
