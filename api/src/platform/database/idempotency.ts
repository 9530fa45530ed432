import type { EntityManager } from 'typeorm';
import { Refusal } from '../errors';

/** Thrown to end the transaction of a repeated request; the answer given the first time is sent again. */
export class AlreadyAnswered extends Error {
  constructor(readonly response: unknown) {
    super('this request was answered before');
  }
}

/**
 * Claims the key inside the transaction of the change: a concurrent repetition waits for the first to commit, and then
 * finds its answer; a first that failed leaves nothing behind.
 */
export async function claimIdempotencyKey(
  manager: EntityManager,
  claim: { accountId: string; key: string; requestHash: string; now: Date },
): Promise<void> {
  const { accountId, key, requestHash, now } = claim;
  const inserted: unknown[] = await manager.query(
    `insert into idempotency_keys (account_id, key, request_hash, created_at) values ($1, $2, $3, $4)
     on conflict do nothing returning key`,
    [accountId, key, requestHash, now],
  );
  if (inserted.length > 0) return;
  const [earlier]: { request_hash: string; response: unknown }[] = await manager.query(
    'select request_hash, response from idempotency_keys where account_id = $1 and key = $2',
    [accountId, key],
  );
  if (earlier?.request_hash !== requestHash) throw new Refusal('IDEMPOTENCY.KEY_REUSED');
  throw new AlreadyAnswered(earlier.response);
}

export async function rememberAnswer(
  manager: EntityManager,
  claim: { accountId: string; key: string },
  response: unknown,
): Promise<void> {
  await manager.query('update idempotency_keys set response = $3 where account_id = $1 and key = $2', [
    claim.accountId,
    claim.key,
    JSON.stringify(response ?? null),
  ]);
}
