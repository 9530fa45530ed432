/**
 * Puts the given values on the row and names the fields that became different; a field left out stays as it is.
 * @example applyChange(place, { capacity: 40 }) // ['capacity']
 */
export function applyChange<T extends object>(row: T, change: Partial<T>): string[] {
  const fields = Object.keys(change) as (keyof T & string)[];
  const changed = fields.filter((field) => change[field] !== undefined && change[field] !== row[field]);
  for (const field of changed) row[field] = change[field] as T[typeof field];
  return changed;
}
