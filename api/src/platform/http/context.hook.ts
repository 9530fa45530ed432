import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Locale, locales } from '@shared/locale';
import { Refusal } from '../errors';
import { requestContext } from './request-context';

const safeId = /^[\w-]{8,64}$/;

/** Opens the context of each request: correlation id, language, and (once the body is read) the idempotency claim. */
export function openRequestContexts(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-correlation-id'];
    const correlationId = typeof given === 'string' && safeId.test(given) ? given : randomUUID();
    void reply.header('x-correlation-id', correlationId);
    requestContext.run({ correlationId, locale: localeOf(request) }, done);
  });
  fastify.addHook('preHandler', (request, _reply, done) => {
    const store = requestContext.getStore();
    const key = request.headers['idempotency-key'];
    if (!store || request.method !== 'POST' || typeof key !== 'string') return done();
    if (!safeId.test(key)) return done(new Refusal('IDEMPOTENCY.KEY_INVALID'));
    requestContext.run({ ...store, idempotency: { key, requestHash: hashOf(request) } }, done);
  });
}

export function localeOf(request: FastifyRequest): Locale {
  const wanted = (request.headers['accept-language'] ?? '').toLowerCase().split(',');
  for (const tag of wanted) {
    const language = tag.trim().slice(0, 2);
    const found = locales.find((locale) => locale === language);
    if (found) return found;
  }
  return 'ru';
}

const hashOf = ({ method, url, body }: FastifyRequest): string =>
  createHash('sha256')
    .update(`${method} ${url}\n`)
    .update(Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null))
    .digest('hex');
