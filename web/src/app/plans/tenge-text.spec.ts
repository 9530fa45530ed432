import { tengeText, tiynOf, wholeOf } from './tenge-text';

describe('Sums as they are typed', () => {
  it('reads tenge with parted thousands and tiyn, and nothing that is no sum', () => {
    expect(['12 345,67', '12345.6', '0', '1\u00a0000'].map(tiynOf)).toEqual([1234567, 1234560, 0, 100000]);
    expect(['', '-1', '1,234', 'x', '1e5'].map(tiynOf)).toEqual(Array(5).fill(Number.NaN));
    expect(['12', '1.5', ''].map(wholeOf)).toEqual([12, Number.NaN, Number.NaN]);
  });

  it('writes what it reads', () => {
    for (const tiyn of [0, 5, 100, 1234550, 1e12]) expect(tiynOf(tengeText(tiyn))).toBe(tiyn);
  });
});
