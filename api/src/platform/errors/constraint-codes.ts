import { QueryFailedError } from 'typeorm';
import { type ErrorCode, errorCatalog } from '@shared/error-codes';
import type { ErrorEntry } from '@shared/errors';
import { Refusal } from './refusal';

const codeByConstraint = new Map<string, ErrorCode>(
  Object.entries<ErrorEntry>(errorCatalog).flatMap(([code, entry]) =>
    (entry.constraints ?? []).map((constraint) => [constraint, code as ErrorCode] as const),
  ),
);

/** PostgreSQL's classes of refusal, for constraints that no feature has given a code of its own. */
const codeBySqlState: Readonly<Record<string, ErrorCode>> = {
  '23505': 'RECORD.DUPLICATE',
  '23503': 'RECORD.REFERENCE_MISSING',
  '23514': 'RECORD.RULE_BROKEN',
  '23P01': 'RECORD.RULE_BROKEN',
  '23502': 'RECORD.RULE_BROKEN',
  '22P02': 'REQUEST.INVALID',
  '22003': 'REQUEST.INVALID',
  '22007': 'REQUEST.INVALID',
  '22008': 'REQUEST.INVALID',
  '22021': 'REQUEST.INVALID',
  '22P05': 'REQUEST.INVALID',
};

/** The database is the last rule: what it refuses is a refusal like any other, not a failure. */
export function refusalOfDatabase(error: unknown): Refusal | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  const known = (constraint && codeByConstraint.get(constraint)) || (code && codeBySqlState[code]);
  return known ? new Refusal(known) : null;
}
