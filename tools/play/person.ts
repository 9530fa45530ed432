import { randomUUID } from 'node:crypto';
import type { Problem } from '@shared/problem';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface PlayRequest {
  readonly method: Method;
  /** Below `/api/v1`, or an absolute path that begins with `/api`. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PlayAnswer {
  readonly status: number;
  readonly bytes: Buffer;
  /** The connection broke and the request was sent again: the first one may have been done. */
  readonly wasRepeated?: boolean;
}

/** Carries a request to the API: over the network with a session, or inside the process that writes the demonstration data. */
export type Transport = (request: PlayRequest) => Promise<PlayAnswer>;

export interface RequestOptions {
  readonly ifMatch?: number;
  readonly contentType?: string;
}

export class UnexpectedAnswer extends Error {}

/** Somebody who acts through the public API, and says what went wrong when an answer is not the one expected. */
export class Person {
  constructor(
    readonly name: string,
    private readonly transport: Transport,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.done<T>('GET', path);
  }

  post<T>(path: string, body: unknown = {}, options?: RequestOptions): Promise<T> {
    return this.done<T>('POST', path, body, options);
  }

  put<T>(path: string, body: unknown, options?: RequestOptions): Promise<T> {
    return this.done<T>('PUT', path, body, options);
  }

  remove(path: string): Promise<unknown> {
    return this.done('DELETE', path);
  }

  async file(path: string): Promise<Buffer> {
    const answer = await this.send('GET', path);
    if (answer.status !== 200) throw new UnexpectedAnswer(`${this.name}: GET ${path} answered ${answer.status}`);
    return answer.bytes;
  }

  /** Asks for what must be refused, and gives the refusal back; anything else ends the play. */
  async refused(
    method: Method,
    path: string,
    body: unknown,
    expected: Refused,
    options?: RequestOptions,
  ): Promise<Problem> {
    const answer = await this.send(method, path, body, options);
    const problem = parse(answer.bytes) as Problem | undefined;
    const isExpected =
      answer.status >= 400 &&
      (!expected.code || problem?.code === expected.code) &&
      (!expected.provision || problem?.provision === expected.provision) &&
      (!expected.status || answer.status === expected.status);
    if (!isExpected || !problem) {
      throw new UnexpectedAnswer(
        `${this.name}: ${method} ${path} should be refused with ${JSON.stringify(expected)}, but: ${say(answer)}`,
      );
    }
    return problem;
  }

  private async done<T>(method: Method, path: string, body?: unknown, options?: RequestOptions): Promise<T> {
    const answer = await this.send(method, path, body, options);
    const current = answer.wasRepeated && answer.status === 409 ? (parse(answer.bytes) as Problem).current : undefined;
    if (current) return current as T;
    if (answer.status >= 400) throw new UnexpectedAnswer(`${this.name}: ${method} ${path}: ${say(answer)}`);
    return parse(answer.bytes) as T;
  }

  private send(method: Method, path: string, body?: unknown, options: RequestOptions = {}): Promise<PlayAnswer> {
    const isText = options.contentType !== undefined;
    return this.transport({
      method,
      path: path.startsWith('/api') ? path : `/api/v1${path}`,
      body: body === undefined || isText ? body : JSON.stringify(body),
      headers: {
        ...(body !== undefined && { 'content-type': options.contentType ?? 'application/json' }),
        ...(options.ifMatch !== undefined && { 'if-match': `"${options.ifMatch}"` }),
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      },
    });
  }
}

export interface Refused {
  readonly code?: string;
  readonly provision?: string;
  readonly status?: number;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

const say = (answer: PlayAnswer): string => `${answer.status} ${answer.bytes.toString('utf8').slice(0, 600)}`;
