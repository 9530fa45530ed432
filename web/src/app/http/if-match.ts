/** Options of a change to a record: the version that the writer saw, so that nobody's work is overwritten unseen. */
export function ifMatch(record: { readonly version: number }): { headers: { 'If-Match': string } } {
  return { headers: { 'If-Match': `"${record.version}"` } };
}
