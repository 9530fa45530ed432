import { delayAfter } from './sign-in-delay.rules';

describe('the delay of sign-in', () => {
  it('begins with the fifth failure in a row and doubles up to a quarter of an hour', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 500].map(delayAfter)).toEqual([
      0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900,
    ]);
  });
});
