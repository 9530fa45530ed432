import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { errorCatalog } from '@shared/error-codes';
import { permissions } from '@shared/permissions';
import type { Route } from '../http';

/** The OpenAPI 3.1 document, made of the live router and the classes that judge the requests: it cannot say anything else. */
export function openapiDocument(routes: readonly Route[]): Record<string, unknown> {
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/components/schemas/',
  });
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'National Preventive Mechanism',
      version: '1',
      description:
        'Refusals are problem documents (RFC 9457) with a code, and the provision of the law where one applies. ' +
        'Changes of a record name its version in If-Match; a POST may be repeated safely with an Idempotency-Key.',
    },
    paths,
    components: {
      schemas: { ...schemas, Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' } },
    },
  };
}

function operation(
  route: Route,
  schemas: Record<string, { properties?: Record<string, unknown> }>,
): Record<string, unknown> {
  const tag = route.path.split('/')[route.path.startsWith('/api/public') ? 4 : 3] ?? 'health';
  const query = route.query && Object.entries(schemas[route.query.name]?.properties ?? {});
  return {
    operationId: `${route.controller.replace(/Controller$/, '')}.${route.handler}`,
    tags: [tag],
    summary: `${words(route.handler)} – ${whoMay(route)}`,
    parameters: [
      ...[...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      ...(query ?? []).map(([name, schema]) => ({ name, in: 'query', required: false, schema })),
    ],
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${route.body.name}` } } },
      },
    }),
    ...(route.access === 'public' ? {} : { security: [{ session: [] }] }),
    responses: {
      [route.method === 'POST' ? '201' : '200']: { description: 'Done' },
      default: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const words = (name: string): string => name.replace(/([A-Z])/g, ' $1').toLowerCase();

function whoMay({ access }: Route): string {
  if (access === 'public') return 'everybody';
  return access === 'signed-in' ? 'whoever is signed in' : permissions[access].join(', ');
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'params', 'correlationId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: "What is refused, in the reader's language" },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'The provision with its statement' },
    code: { type: 'string', enum: Object.keys(errorCatalog) },
    params: { type: 'object' },
    provision: { type: 'string', examples: ['11-3(1)(4)'] },
    fields: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
    current: { description: 'The record as it stands, on a conflict of versions' },
    correlationId: { type: 'string' },
  },
};
