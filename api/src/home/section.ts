import type { HomeSection } from '@shared/home/home.contract';

/** What stands in a section, before it has its code. */
export type Found = Omit<HomeSection, 'code'>;

/** So many rows are shown; the rest is behind the figure. */
export const itemsShown = 10;

export const firstOf = <T>(rows: readonly T[]): { total: number; items: readonly T[] } => ({
  total: rows.length,
  items: rows.slice(0, itemsShown),
});
