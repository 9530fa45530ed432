import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../platform/errors';

const bodyLimit = 10 * 1024 * 1024;
const importPath = /\/places\/import(?:\?|$)/;

/**
 * Lets the import route, and no other, receive `text/csv` as a text of at most 10 MB. The type is refused elsewhere
 * before a byte of the body is read.
 */
export function acceptCsv(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const isCsv = (request.headers['content-type'] ?? '').toLowerCase().startsWith('text/csv');
    done(isCsv && !importPath.test(request.url) ? new Refusal('REQUEST.UNSUPPORTED_TYPE') : undefined);
  });
  fastify.addContentTypeParser('text/csv', { parseAs: 'string', bodyLimit }, (_request, body, done) =>
    done(null, body),
  );
}
