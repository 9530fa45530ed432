import { authAddress } from '@shared/accounts/sign-in.contract';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { Clock } from '../platform/clock';
import { notFound, ProblemFilter, Refusal } from '../platform/errors';
import { Authentication } from './authentication';
import { addressHeader } from './authentication.options';
import { refusalIn } from './sign-in.answers';
import { TooEarly } from './sign-in-delays.repository';
import { SignInGate } from './sign-in.gate';

const bodyLimit = 16 * 1024;

/** What the library may be asked over HTTP, with the fields that it gets; all else that it offers is not there. */
const endpoints: Readonly<Record<string, { readonly fields: readonly string[]; readonly fixed?: object }>> = {
  '/sign-in/email': { fields: ['email', 'password'] },
  '/two-factor/verify-totp': { fields: ['code'] },
  '/two-factor/verify-backup-code': { fields: ['code'] },
  '/change-password': { fields: ['currentPassword', 'newPassword'], fixed: { revokeOtherSessions: true } },
  '/sign-out': { fields: [] },
};

const headersPassedOn = ['cookie', 'origin', 'referer', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'];

/**
 * Puts the sign-in library under `/api/auth`. Nest's guards do not stand before it, so that this door is narrow by
 * itself: a list of endpoints, small bodies, known fields. Session tokens leave in cookies only, never in a body.
 */
export async function mountAuthentication(app: NestFastifyApplication): Promise<void> {
  const { auth } = app.get(Authentication);
  const gate = app.get(SignInGate);
  const problems = new ProblemFilter(app.get(Clock));

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const path = `/${(request.params as { '*': string })['*']}`;
    const endpoint = request.method === 'POST' ? endpoints[path] : undefined;
    if (!endpoint) notFound();
    const body = { ...fieldsOf(request.body, endpoint.fields), ...endpoint.fixed };
    const { refusal, response, isHalfWay } = await gate.attend(() => ask(auth.handler, request, path, body));
    void reply.header('cache-control', 'no-store');
    if (response) void reply.header('set-cookie', response.headers.getSetCookie());
    if (refusal) throw refusal;
    return path === '/sign-in/email' ? reply.send({ twoFactorRedirect: isHalfWay }) : reply.status(204).send();
  };

  await app.register(
    (fastify: FastifyInstance, _options, done) => {
      fastify.removeAllContentTypeParsers();
      fastify.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (_request, body, parsed) =>
        parsed(null, body),
      );
      // Fastify gives a plugin the error handler of the moment, and Nest sets its own later.
      fastify.setErrorHandler((error, request, reply) =>
        problems.catch(error, new ExecutionContextHost([request, reply])),
      );
      fastify.all('/*', { bodyLimit }, (request, reply) =>
        answer(request, reply).catch((error: unknown) => {
          if (!(error instanceof TooEarly)) throw error;
          void reply.header('retry-after', String(error.seconds));
          throw new Refusal('ACCOUNT.TRY_LATER', { params: { seconds: error.seconds } });
        }),
      );
      done();
    },
    { prefix: authAddress },
  );
}

async function ask(
  handler: (request: Request) => Promise<Response>,
  request: FastifyRequest,
  path: string,
  body: object,
): Promise<{ refusal?: Refusal; response?: Response; isHalfWay?: boolean }> {
  const headers = new Headers({ 'content-type': 'application/json', [addressHeader]: request.ip });
  for (const name of headersPassedOn) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  try {
    const response = await handler(
      // The host is of no meaning: cookies and origins are judged by the address in the configuration.
      new Request(`http://localhost${authAddress}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
    const refusal = await refusalIn(response, path);
    if (refusal) return { refusal, response };
    const { twoFactorRedirect } = (await response.json()) as { twoFactorRedirect?: boolean };
    return { response, isHalfWay: twoFactorRedirect === true };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

/** Exactly the named fields, each a text; anything else is not a request that a screen of ours makes. */
function fieldsOf(raw: unknown, names: readonly string[]): Record<string, string> {
  const body = parse(raw);
  const given = Object.entries(body).filter(([name, value]) => names.includes(name) && typeof value === 'string');
  if (given.length !== names.length || Object.keys(body).length !== names.length)
    throw new Refusal('REQUEST.MALFORMED');
  return Object.fromEntries(given) as Record<string, string>;
}

function parse(raw: unknown): object {
  if (typeof raw !== 'string' || raw === '') return {};
  try {
    const body: unknown = JSON.parse(raw);
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // falls through: what is not JSON is refused like JSON of another shape
  }
  throw new Refusal('REQUEST.MALFORMED');
}
