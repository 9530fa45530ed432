import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '@shared/actor';
import { Refusal } from '../errors';

/** Who is behind a request: answered from the session, or by a stand-in in tests. */
export abstract class ActorResolver {
  abstract resolve(headers: IncomingHttpHeaders): Promise<Actor | null>;

  /** Why a request behind which nobody is resolved goes no further. */
  refusal(_headers: IncomingHttpHeaders): Promise<Refusal> {
    return Promise.resolve(new Refusal('SESSION.REQUIRED'));
  }
}
