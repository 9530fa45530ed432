import helmet from '@fastify/helmet';
import { RequestMethod } from '@nestjs/common';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { mountAuthentication } from './accounts';
import type { Config } from './platform/config';
import { acceptFiles } from './platform/files';
import { openRequestContexts } from './platform/http/context.hook';
import { createLogger, logRequests, PinoLogger } from './platform/http/logging';
import { apiPrefix } from './platform/http/route-table';
import { serveOpenapiViewer } from './platform/openapi/viewer';
import { acceptPlaceFiles } from './places';

const bodyLimit = 1024 * 1024;

export const httpAdapter = (): FastifyAdapter => new FastifyAdapter({ bodyLimit, trustProxy: 'loopback' });

/** Everything about HTTP that is not a route: the same for the server and for the feature tests. */
export async function prepareHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  const logger = createLogger(config.LOG_LEVEL);
  app.useLogger(new PinoLogger(logger));
  app.setGlobalPrefix(apiPrefix, {
    exclude: [
      { path: 'health/*path', method: RequestMethod.ALL },
      { path: 'api/docs', method: RequestMethod.ALL },
      { path: 'api/docs/*path', method: RequestMethod.ALL },
      { path: 'api/public/v1/*path', method: RequestMethod.ALL },
    ],
  });
  const fastify = app.getHttpAdapter().getInstance();
  openRequestContexts(fastify);
  logRequests(fastify, logger);
  acceptPlaceFiles(fastify);
  acceptFiles(fastify);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  });
  serveOpenapiViewer(fastify);
  await mountAuthentication(app);
  app.enableShutdownHooks();
}
