import { create } from 'fontkit';
import { fontFiles, glyphsOf } from './fonts';

const KAZAKH = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ';

describe('the four faces of Noto Sans', () => {
  const files = fontFiles();

  it.each(files)('$name draws every Kazakh letter, the tenge and the narrow space', ({ bytes }) => {
    const font = create(bytes);
    const needed = `${KAZAKH}₸№«»–−·…\u202f\u00a0`;
    expect([...needed].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('are regular, semi-bold and their italics', () => {
    expect(files.map(({ bytes }) => create(bytes).postscriptName)).toEqual([
      'NotoSans-Regular',
      'NotoSans-SemiBold',
      'NotoSans-Italic',
      'NotoSans-SemiBoldItalic',
    ]);
  });

  it('know what they cannot draw', () => {
    const hasGlyph = glyphsOf(files);
    expect(hasGlyph(0x20b8)).toBe(true);
    expect(hasGlyph(0x1f600)).toBe(false);
  });
});
