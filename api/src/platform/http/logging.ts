import type { LoggerService } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import pino, { type Logger } from 'pino';
import { requestContext } from './request-context';

/** One line a request: the route's pattern, never the address itself, which may hold what somebody searched for. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.info({
      correlationId: reply.getHeader('x-correlation-id'),
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
    done();
  });
}

export const createLogger = (level: string): Logger => pino({ level, base: undefined });

/** Nest speaks through pino, with the correlation id of the request that it serves. */
export class PinoLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...context: unknown[]): void {
    this.write('info', message, context);
  }

  error(message: unknown, ...context: unknown[]): void {
    this.write('error', message, context);
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.write('warn', message, context);
  }

  debug(message: unknown, ...context: unknown[]): void {
    this.write('debug', message, context);
  }

  private write(level: 'info' | 'error' | 'warn' | 'debug', message: unknown, context: unknown[]): void {
    const from = context.at(-1);
    const correlationId = requestContext.getStore()?.correlationId;
    this.logger[level](
      { ...(typeof from === 'string' && { context: from }), ...(correlationId && { correlationId }) },
      message instanceof Error ? `${message.name}: ${message.message}` : String(message),
    );
  }
}
