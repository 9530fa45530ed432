import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '@shared/locale';

/** What every layer may need to know of the request that it serves. */
export interface RequestContext {
  readonly correlationId: string;
  readonly idempotency?: { readonly key: string; readonly requestHash: string };
  locale: Locale;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
