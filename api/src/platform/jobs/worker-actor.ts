import type { Actor } from '@shared/actor';

/** Who acts when time does: no role, so no rule that asks for one lets it pass. */
export const worker: Actor = { accountId: 'worker', name: 'worker', roles: [], locale: 'ru' };
