import { accountErrors } from './accounts/accounts.errors';
import { deadlineErrors } from './deadlines/deadline.errors';
import type { ErrorCatalog, ErrorEntry } from './errors';
import { platformErrors } from './platform.errors';

/** Every refusal of the product by code: status, text in three languages, database constraints. */
export const errorCatalog = {
  ...platformErrors,
  ...deadlineErrors,
  ...accountErrors,
} as const satisfies ErrorCatalog;

export type ErrorCode = keyof typeof errorCatalog;

export const errorEntry = (code: ErrorCode): ErrorEntry => errorCatalog[code];
