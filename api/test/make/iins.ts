import { hasValidChecksum } from '@shared/law/identifiers';

let serial = 0;

/** The next IIN with a right checksum, of a birth month that no calendar has; no two calls in one spec file give the same. */
export function nextIin(): string {
  for (;;) {
    serial += 1;
    const digits = `991300${String(serial).padStart(5, '0')}`;
    const last = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).find(hasValidChecksum);
    if (last) return last;
  }
}
