/**
 * A text as a cell of a CSV or XLSX file can hold it: no spaces around it, line breaks of one kind, no characters that
 * XML forbids. Texts are compared in this form, so that what was written to a file and read again is the same.
 */
export const cellText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu, '')
    .trim();
