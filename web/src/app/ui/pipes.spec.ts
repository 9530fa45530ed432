import { instant } from './instant.pipe';
import { localDate } from './local-date.pipe';
import { pluralKey } from './plural.pipe';

describe('A date', () => {
  it.each([
    ['kk', '22.11.2026'],
    ['ru', '22.11.2026'],
    ['en', '22 November 2026'],
  ] as const)('in %s is %s', (locale, words) => {
    expect(localDate('2026-11-22', locale)).toBe(words);
  });
});

describe('A plural form', () => {
  it.each([
    ['ru', 1, 'one'],
    ['ru', 3, 'few'],
    ['ru', 11, 'many'],
    ['en', 1, 'one'],
    ['en', 0, 'other'],
    ['kk', 1, 'other'],
  ] as const)('in %s for %i is %s', (locale, figure, form) => {
    expect(pluralKey('clock.left', figure, locale)).toBe(`clock.left.${form}`);
  });
});

describe('An instant', () => {
  it.each([
    ['ru', '23.11.2026 01:05'],
    ['en', '23 November 2026 01:05'],
  ] as const)('in %s is told by the clock in Almaty: %s', (locale, words) => {
    expect(instant('2026-11-22T20:05:00Z', locale)).toBe(words);
  });
});
