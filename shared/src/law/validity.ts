import type { LocalDate } from './local-date';

/** A row of the law that holds from one day to another, both inclusive; null means until further notice. */
export interface Dated {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export function isInForceOn(row: Dated, date: LocalDate): boolean {
  return row.validFrom <= date && (row.validTo === null || date <= row.validTo);
}
