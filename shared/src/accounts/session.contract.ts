import { IsIn } from 'class-validator';
import type { Actor } from '../actor';
import { locales, type Locale } from '../locale';
import type { Permission } from '../permissions';

/** `GET /api/v1/session`: who is signed in; nobody is an answer too, not a refusal. */
export interface SessionView {
  readonly actor: Actor | null;
  readonly permissions: readonly Permission[];
}

/** `PATCH /api/v1/session`: the language in which this person is written to. */
export class ChangeSession {
  @IsIn(locales) locale!: Locale;
}
