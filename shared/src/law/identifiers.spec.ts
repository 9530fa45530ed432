import fc from 'fast-check';
import golden from './golden/iin.json';
import { hasValidChecksum, isBin, isIin } from './identifiers';
import { isLocalDate, parseLocalDate } from './local-date';

const lastDigits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

describe('an identification number', () => {
  it.each(golden.valid)('%s is accepted', (number) => {
    expect([hasValidChecksum(number), isIin(number), isBin(number)]).toEqual([true, true, true]);
  });

  it.each([...golden.invalidChecksum, '123456789011'])('%s is refused for its checksum', (number) => {
    expect([hasValidChecksum(number), isIin(number), isBin(number)]).toEqual([false, false, false]);
  });

  it.each(golden.unissuablePrefixes)('%s has no last digit that would make it valid', (prefix) => {
    expect(lastDigits.filter((digit) => hasValidChecksum(prefix + digit))).toEqual([]);
  });

  it.each(['', '93100245132', '9310024513250', '93100245132x', ' 931002451325', '931002451325\n', '٩٣١٠٠٢٤٥١٣٢٥'])(
    '%j is refused for its shape',
    (number) => {
      expect(hasValidChecksum(number)).toBe(false);
    },
  );

  it('has at most one last digit that makes it valid', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{11}$/), (prefix) => {
        expect(lastDigits.filter((digit) => hasValidChecksum(prefix + digit)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a local date', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '2026-04-30'])('%s exists', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01T00:00',
  ])('%s is refused', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => parseLocalDate(text)).toThrow(RangeError);
  });
});
