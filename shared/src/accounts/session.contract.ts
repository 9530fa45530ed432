import { IsIn } from 'class-validator';
import type { Actor } from '../actor';
import { locales, type Locale } from '../locale';
import type { Permission } from '../permissions';

/** `to-enrol`: the password was right, but the account has no second factor, and so nobody acts through it yet. */
export type SecondFactor = 'to-enrol' | 'confirmed';

/** `GET /api/v1/session`: who is signed in; nobody is an answer too, not a refusal. */
export interface SessionView {
  readonly actor: Actor | null;
  readonly permissions: readonly Permission[];
  /** The language of the account, or of the request where nobody is signed in. */
  readonly locale: Locale;
  /** null where there is no session. */
  readonly secondFactor: SecondFactor | null;
}

/** `PATCH /api/v1/session`: the language in which this person is written to. */
export class ChangeSession {
  @IsIn(locales) locale!: Locale;
}
