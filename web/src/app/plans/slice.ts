import type { Page } from '@shared/page';

const rowsPerPage = 50;

/** A page of rows that are all here already; the cursor is the number of rows before it, so that the address still names the page. */
export function slice<Row>(rows: readonly Row[], cursor: string): Page<Row> {
  const from = /^\d+$/.test(cursor) ? Number(cursor) : 0;
  const next = from + rowsPerPage;
  return { items: rows.slice(from, next), nextCursor: next < rows.length ? String(next) : null };
}
