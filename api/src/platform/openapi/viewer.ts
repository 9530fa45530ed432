import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import type { FastifyInstance } from 'fastify';

const files: Readonly<Record<string, string>> = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>National Preventive Mechanism: API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;
const start = `SwaggerUIBundle({ url: '/api/docs/openapi.json', dom_id: '#swagger-ui', validatorUrl: null });`;

/** The viewer styles itself from scripts, so this one page allows inline styles; scripts stay our own files. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

/** `/api/docs`: swagger-ui's own files, without its start page that calls out. */
export function serveOpenapiViewer(fastify: FastifyInstance): void {
  const root = dirname(require.resolve('swagger-ui-dist/package.json'));
  const send = (path: string, type: string, body: () => string | Buffer): void => {
    fastify.get(path, (_request, reply) => reply.header('content-security-policy', policy).type(type).send(body()));
  };
  send('/api/docs', 'text/html; charset=utf-8', () => page);
  send('/api/docs/start.js', 'text/javascript; charset=utf-8', () => start);
  for (const [name, type] of Object.entries(files))
    send(`/api/docs/${name}`, type, () => readFileSync(join(root, name)));
}
