import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '@shared/actor';

/** Who is behind a request: answered from the session, or by a stand-in in tests. */
export abstract class ActorResolver {
  abstract resolve(headers: IncomingHttpHeaders): Promise<Actor | null>;
}
