import { almatyInstant, almatyTime } from './almaty-time';

describe('The clock in Almaty', () => {
  it.each([
    ['2026-03-02T10:15', '2026-03-02T10:15:00+05:00'],
    ['2026-03-02T00:10', '2026-03-02T00:10:00+05:00'],
    ['2023-07-01T12:00', '2023-07-01T12:00:00+06:00'],
    ['', ''],
  ])('%s is the instant %s', (local, instant) => {
    expect(almatyInstant(local)).toBe(instant);
  });

  it('shows an instant as the field takes it', () => {
    expect(almatyTime(new Date('2026-03-02T20:30:00Z'))).toBe('2026-03-03T01:30');
  });
});
