import type { Texts } from './locale';

/**
 * One refusal: its HTTP status, its text in three languages (`{name}` is filled from the refusal's params), and the
 * database constraints that say the same.
 */
export interface ErrorEntry {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 428 | 429 | 500 | 503;
  readonly title: Texts;
  readonly constraints?: readonly string[];
}

/** Refusals of one feature by code, e.g. `COMPLAINT.ALREADY_TRANSFERRED`. */
export type ErrorCatalog = Readonly<Record<string, ErrorEntry>>;
