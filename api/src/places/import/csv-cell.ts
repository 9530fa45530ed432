/** With these a spreadsheet program begins a formula; the full-width ones as well. */
const beginsAFormula = /^'*[=+\-@\t\r＝＋－＠]/;
const isMarked = /^'+[=+\-@\t\r＝＋－＠]/;

/**
 * A text as a CSV file may hold it: one that a spreadsheet program would run as a formula gets an apostrophe in front,
 * which such programs show as text. `fromCsvCell` takes it away again, from these texts and no others.
 */
export const toCsvCell = (text: string): string => (beginsAFormula.test(text) ? `'${text}` : text);

export const fromCsvCell = (text: string): string => (isMarked.test(text) ? text.slice(1) : text);
