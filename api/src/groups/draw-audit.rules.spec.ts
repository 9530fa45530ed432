import { verdictOn } from './draw-audit.rules';

describe('What odds and outcomes say (11-8(2))', () => {
  it('is nothing, where there are few draws or none', () => {
    expect(verdictOn(4, 0.001)).toBe('too_few');
    expect(verdictOn(0, null)).toBe('too_few');
  });

  it('is no sign of drift, where chance alone often goes as far, and to look closer where it seldom does', () => {
    expect(verdictOn(5, 0.01)).toBe('no_sign');
    expect(verdictOn(5, 0.009)).toBe('look_closer');
  });
});
