import 'reflect-metadata';
import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import type { Role } from '@shared/permissions';
import type { ActionView, Problem } from '@shared/problem';
import { SessionActorResolver } from '../src/accounts/session-actor-resolver';
import { AppModule } from '../src/app.module';
import { httpAdapter, prepareHttp } from '../src/bootstrap';
import { Clock, SettableClock } from '../src/platform/clock';
import { readConfig } from '../src/platform/config';
import { ActorResolver } from '../src/platform/http';
import { createTestDatabase } from './database';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RequestOptions {
  ifMatch?: number;
  idempotencyKey?: string;
  locale?: Locale;
  headers?: Record<string, string>;
}

/** What most assertions ask of a body: a record's own fields, or the problem document. */
export type AnyBody = Problem & { id: string; version: number; actions: ActionView[] };

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly text: string;
  readonly headers: Record<string, string | string[] | number | undefined>;
}

/** Requests as one person. Name the contract for the body's type: `office.get<Page<PlaceView>>('/places')`. */
export interface Client {
  readonly actor: Actor | null;
  get<T = AnyBody>(path: string, options?: RequestOptions): Promise<Answer<T>>;
  post<T = AnyBody>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>>;
  put<T = AnyBody>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>>;
  patch<T = AnyBody>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>>;
  delete<T = AnyBody>(path: string, options?: RequestOptions): Promise<Answer<T>>;
}

export interface TestApp {
  readonly nest: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly databaseUrl: string;
  readonly anonymous: Client;
  as(roles: readonly Role[], links?: Partial<Omit<Actor, 'roles'>>): Client;
  sql<T = Record<string, unknown>>(query: string, params?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

const actorHeader = 'x-test-actor';

/** Stands in for sessions: the actor travels in a header. Sessions themselves are tested with `accounts: 'real'`. */
class HeaderActorResolver extends ActorResolver {
  resolve(headers: IncomingHttpHeaders): Promise<Actor | null> {
    const header = headers[actorHeader];
    return Promise.resolve(
      typeof header === 'string' ? (JSON.parse(Buffer.from(header, 'base64').toString()) as Actor) : null,
    );
  }
}

/** Who comes with the header is that person; who comes with a cookie is whoever signed in. */
@Injectable()
class HeaderOrSessionResolver extends HeaderActorResolver {
  constructor(private readonly sessions: SessionActorResolver) {
    super();
  }

  override async resolve(headers: IncomingHttpHeaders): Promise<Actor | null> {
    return (await super.resolve(headers)) ?? this.sessions.resolve(headers);
  }
}

/** `real`: nobody acts without having signed in; `both`: as well, beside the persons of `as`, for what factories make. */
export async function testApp(options: { today?: LocalDate; accounts?: 'real' | 'both' } = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const clock = new SettableClock(options.today ?? '2026-03-02');
  const config = readConfig({
    DATABASE_URL: database.url,
    AUTH_SECRET: 'a secret for tests, long enough to pass',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
  });
  let builder = Test.createTestingModule({ imports: [AppModule.with(config)] })
    .overrideProvider(Clock)
    .useValue(clock);
  if (options.accounts !== 'real') {
    const resolver = options.accounts === 'both' ? HeaderOrSessionResolver : HeaderActorResolver;
    builder = builder.overrideProvider(ActorResolver).useClass(resolver);
  }
  const module = await builder.compile();
  const nest = module.createNestApplication<NestFastifyApplication>(httpAdapter());
  await prepareHttp(nest, config);
  await nest.init();
  await nest.getHttpAdapter().getInstance().ready();
  const dataSource = nest.get(DataSource);
  return {
    nest,
    clock,
    databaseUrl: database.url,
    anonymous: clientOf(nest, null),
    as: (roles, links = {}) =>
      clientOf(nest, { accountId: `test-${roles.join('-')}`, name: 'Test', locale: 'en', roles, ...links }),
    sql: <T>(query: string, params?: unknown[]) => dataSource.query<T[]>(query, params),
    close: async () => {
      await nest.close();
      await database.drop();
    },
  };
}

function clientOf(nest: NestFastifyApplication, actor: Actor | null): Client {
  const send = async <T>(
    method: Method,
    path: string,
    body: unknown,
    options: RequestOptions = {},
  ): Promise<Answer<T>> => {
    const answer = await nest.inject({
      method,
      url: path.startsWith('/api') || path.startsWith('/health') ? path : `/api/v1${path}`,
      headers: {
        ...(actor && { [actorHeader]: Buffer.from(JSON.stringify(actor)).toString('base64') }),
        ...(options.locale && { 'accept-language': options.locale }),
        ...(options.ifMatch !== undefined && { 'if-match': `"${options.ifMatch}"` }),
        ...(options.idempotencyKey && { 'idempotency-key': options.idempotencyKey }),
        ...options.headers,
      },
      ...(body !== undefined && { payload: body as string | object }),
    });
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    const parsed: unknown = isJson && answer.payload !== '' ? JSON.parse(answer.payload) : undefined;
    return { status: answer.statusCode, body: parsed as T, text: answer.payload, headers: answer.headers };
  };
  return {
    actor,
    get: (path, options) => send('GET', path, undefined, options),
    post: (path, body, options) => send('POST', path, body ?? {}, options),
    put: (path, body, options) => send('PUT', path, body ?? {}, options),
    patch: (path, body, options) => send('PATCH', path, body ?? {}, options),
    delete: (path, options) => send('DELETE', path, undefined, options),
  };
}
