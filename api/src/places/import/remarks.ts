import type { Locale } from '@shared/locale';
import type { PlaceColumn, PlaceImportRemark } from '@shared/places/place-import.contract';
import { type Broken, messageOf } from '../../platform/errors';

export const remarkOf = (column: PlaceColumn, finding: Broken, locale: Locale): PlaceImportRemark => ({
  column,
  message: messageOf({ code: finding.code, details: finding }, locale),
});

/** What speaks against a row: of each column the first thing only. */
export class Remarks {
  private readonly byColumn = new Map<PlaceColumn, PlaceImportRemark>();

  constructor(private readonly locale: Locale) {}

  get all(): PlaceImportRemark[] {
    return [...this.byColumn.values()];
  }

  has(column: PlaceColumn): boolean {
    return this.byColumn.has(column);
  }

  /** A finding that holds is no problem. */
  add(column: PlaceColumn, finding: Broken | null): void {
    if (finding && !this.byColumn.has(column)) this.byColumn.set(column, remarkOf(column, finding, this.locale));
  }

  say(column: PlaceColumn, message: string): void {
    if (!this.byColumn.has(column)) this.byColumn.set(column, { column, message });
  }

  /** Takes the place of all that was said of the column. */
  replace(column: PlaceColumn, finding: Broken): void {
    this.byColumn.set(column, remarkOf(column, finding, this.locale));
  }
}
