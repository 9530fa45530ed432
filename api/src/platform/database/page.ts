import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Page, PageQuery } from '@shared/page';
import { Refusal } from '../errors';

const defaultLimit = 50;

/** `sort` and `id` are expressions of the query, e.g. `place.nameRu`; their order is total, so no row is lost or repeated. */
export interface PageOrder<T> {
  readonly sort: string;
  /** The sort expression's value for a row, where it is more than a property. */
  readonly sortOf?: (row: T) => string;
  readonly id: string;
  readonly direction?: 'ASC' | 'DESC';
}

export async function paginate<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { cursor, limit = defaultLimit }: PageQuery,
  { sort, sortOf = (row) => read(row, sort), id, direction = 'ASC' }: PageOrder<T>,
): Promise<Page<T>> {
  if (cursor) {
    const [value, after] = readCursor(cursor);
    query.andWhere(`(${sort}, ${id}) ${direction === 'ASC' ? '>' : '<'} (:cursorValue, :cursorId)`, {
      cursorValue: value,
      cursorId: after,
    });
  }
  const rows = await query
    .orderBy(sort, direction)
    .addOrderBy(id, direction)
    .take(limit + 1)
    .getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? writeCursor([sortOf(last), read(last, id)]) : null };
}

const read = (row: ObjectLiteral, expression: string): string => {
  const value: unknown = row[expression.split('.').pop() ?? ''];
  return value instanceof Date ? value.toISOString() : String(value);
};

const writeCursor = (values: [string, string]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function readCursor(cursor: string): [string, string] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === 2 && values.every((v) => typeof v === 'string')) {
      return [values[0] as string, values[1] as string];
    }
  } catch {
    // falls through to the refusal: a cursor is only ever one that the API gave
  }
  throw new Refusal('PAGE.CURSOR_INVALID', { field: 'cursor' });
}
