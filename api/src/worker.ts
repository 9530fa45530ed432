import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { ConfigError, readConfig } from './platform/config';
import { createLogger, PinoLogger } from './platform/http/logging';
import { startJobs } from './platform/jobs';

/** The same modules as the API, without HTTP: runs jobs until it is asked to stop, and finishes those it has begun. */
async function work(): Promise<void> {
  const config = readConfig(process.env);
  const app = await NestFactory.createApplicationContext(AppModule.with(config), {
    logger: new PinoLogger(createLogger(config.LOG_LEVEL)),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await startJobs(app);
}

work().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  // Whatever was opened before the failure would keep the process alive and idle.
  process.exit(1);
});
