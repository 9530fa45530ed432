import type { Locale } from './locale';
import type { Role } from './permissions';

/** The person who acts, as the session knows them; the first parameter of every use case. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly participantId?: string;
  readonly councilMemberId?: string;
  readonly authorityId?: string;
  readonly locale: Locale;
}
