import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@shared/actor';
import type { Locale } from '@shared/locale';

/** What every layer may need to know of the request that it serves. */
export interface RequestContext {
  readonly correlationId: string;
  readonly idempotency?: { readonly key: string; readonly requestHash: string };
  locale: Locale;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();

/** The language on the reader's screen; that of the account where no request says otherwise. */
export const readerLocale = (actor: Actor): Locale => requestContext.getStore()?.locale ?? actor.locale;
