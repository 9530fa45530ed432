import { countInWriting, dayInWriting, instantInWriting, tengeInWriting } from './figures';

describe('figures in writing', () => {
  it('writes the day first', () => {
    expect(dayInWriting('2026-11-22')).toBe('22.11.2026');
  });

  it('writes an instant as the clock in Almaty shows it, before and after the change of 2024', () => {
    expect(instantInWriting(new Date('2026-11-22T20:05:00Z'))).toBe('23.11.2026 01:05');
    expect(instantInWriting(new Date('2024-02-01T18:00:00Z'))).toBe('02.02.2024 00:00');
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1\u202f000'],
    [3500, '3\u202f500'],
    [1234567, '1\u202f234\u202f567'],
  ])('groups %d by narrow spaces', (count, written) => {
    expect(countInWriting(count)).toBe(written);
  });

  it.each([
    [0, '0,00\u202f₸'],
    [5, '0,05\u202f₸'],
    [123456789, '1\u202f234\u202f567,89\u202f₸'],
    [-250000, '−2\u202f500,00\u202f₸'],
  ])('writes %d tiyn in tenge', (tiyn, written) => {
    expect(tengeInWriting(tiyn)).toBe(written);
  });

  it('refuses a part of a tiyn', () => {
    expect(() => tengeInWriting(0.5)).toThrow(RangeError);
  });
});
