import type { FastifyInstance } from 'fastify';
import { largestFile, mediaTypes } from '@shared/files/file.contract';
import { Refusal } from '../errors';

const filesPath = /^\/api\/v1\/files(?:\?|$)/;
const known: readonly string[] = mediaTypes;

/** Lets the route of files, and no other, receive a file as its body; elsewhere the type is refused before a byte is read. */
export function acceptFiles(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const type = (request.headers['content-type'] ?? '').toLowerCase().split(';')[0]?.trim() ?? '';
    const isFile = known.includes(type);
    const isForFiles = request.method === 'POST' && filesPath.test(request.url);
    done(isFile && !isForFiles ? new Refusal('REQUEST.UNSUPPORTED_TYPE') : undefined);
  });
  fastify.addContentTypeParser([...mediaTypes], { parseAs: 'buffer', bodyLimit: largestFile }, (_request, body, done) =>
    done(null, body),
  );
}
