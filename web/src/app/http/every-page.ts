import type { HttpClient } from '@angular/common/http';
import type { Page } from '@shared/page';
import { EMPTY, expand, map, type Observable, reduce } from 'rxjs';

/** All rows of a list whose every row is needed at once, page after page. */
export function everyPage<Row>(http: HttpClient, url: string): Observable<Row[]> {
  const page = (cursor?: string) =>
    http.get<Page<Row>>(url, { params: { limit: 200, ...(cursor !== undefined && { cursor }) } });
  return page().pipe(
    expand(({ nextCursor }) => (nextCursor === null ? EMPTY : page(nextCursor))),
    map(({ items }) => items),
    reduce((all: Row[], items) => [...all, ...items], []),
  );
}
