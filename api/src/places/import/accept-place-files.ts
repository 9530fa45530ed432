import type { FastifyInstance } from 'fastify';
import { largestPlaceFile, placeFileTypes } from '@shared/places/place-import.contract';
import { Refusal } from '../../platform/errors';

const importPath = /^\/api\/v1\/places\/import(?:\?|$)/;
const types: readonly string[] = Object.values(placeFileTypes);

/**
 * Lets the import route, and no other, receive CSV (as a text) and XLSX (as bytes) of at most 10 MB. Elsewhere the types
 * are refused before a byte of the body is read.
 */
export function acceptPlaceFiles(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const type = (request.headers['content-type'] ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
    const isRefused = types.includes(type) && !importPath.test(request.url);
    done(isRefused ? new Refusal('REQUEST.UNSUPPORTED_TYPE') : undefined);
  });
  const bodyLimit = largestPlaceFile;
  fastify.addContentTypeParser(placeFileTypes.csv, { parseAs: 'string', bodyLimit }, (_request, body, done) =>
    done(null, body),
  );
  fastify.addContentTypeParser(placeFileTypes.xlsx, { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
    done(null, body),
  );
}
