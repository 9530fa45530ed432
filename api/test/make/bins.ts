import { hasValidChecksum } from '@shared/law/identifiers';

let serial = 0;

/** The next BIN with a right checksum; no two calls in one spec file give the same. */
export function nextBin(): string {
  for (;;) {
    serial += 1;
    const digits = `99${String(serial).padStart(9, '0')}`;
    const last = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).find(hasValidChecksum);
    if (last) return last;
  }
}
