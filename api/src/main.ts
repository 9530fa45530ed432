import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { httpAdapter, prepareHttp } from './bootstrap';
import { ConfigError, readConfig } from './platform/config';
import { serveWebPages } from './platform/web-pages/serve';

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), httpAdapter(), {
    bufferLogs: true,
    abortOnError: false,
  });
  await prepareHttp(app, config);
  if (config.WEB_ROOT) await serveWebPages(app, config.WEB_ROOT);
  await app.listen(config.PORT, config.HOST);
}

serve().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
