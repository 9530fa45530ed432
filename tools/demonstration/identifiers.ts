import { hasValidChecksum } from '@shared/law/identifiers';

/**
 * Demonstration identifiers pass the checksum but start with the month 13 of 1999, so that none can be the number of a
 * real organisation or person, and none says anything about a birth date or a sex.
 */
const BIN_PREFIX = '991340';
const IIN_PREFIX = '991300';

/** BINs of demonstration organisations; callers keep to serial ranges of their own, so that no two share a number. */
export const demonstrationBins = (count: number, firstSerial: number): string[] =>
  issue(BIN_PREFIX, count, firstSerial);

/** IINs of demonstration people, likewise. */
export const demonstrationIins = (count: number, firstSerial: number): string[] =>
  issue(IIN_PREFIX, count, firstSerial);

/** Asks the rule of the law instead of repeating it; a serial for which no check digit exists is skipped. */
function issue(prefix: string, count: number, firstSerial: number): string[] {
  const issued: string[] = [];
  for (let serial = firstSerial; issued.length < count; serial += 1) {
    if (serial > 99_999) throw new RangeError('No more serial numbers for demonstration identifiers.');
    const stem = prefix + String(serial).padStart(5, '0');
    const identifier = [...'0123456789'].map((digit) => stem + digit).find(hasValidChecksum);
    if (identifier) issued.push(identifier);
  }
  return issued;
}
