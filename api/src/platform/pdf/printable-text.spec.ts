import { printableText, withPrintableTexts } from './printable-text';

const cyrillicOnly = (codePoint: number) => codePoint < 0x600;

describe('a printable text', () => {
  it('leaves Kazakh, Russian and Latin as they are', () => {
    const text = 'Ұсыным: ғимаратты жөндеу, Fire exit – 2 дана.\nЁлка';
    expect(printableText(text, () => true)).toBe(text);
  });

  it('shows the code of what the font lacks', () => {
    expect(printableText('а😀漢', cyrillicOnly)).toBe('а[U+1F600][U+6F22]');
  });

  it('shows half a character as its code', () => {
    expect(printableText('а\ud83d', cyrillicOnly)).toBe('а[U+D83D]');
  });

  it('drops what nobody sees and would be drawn or would turn the line round', () => {
    expect(printableText('те\u00adтік\u200b\u202e\u0000\ufe0f!', () => true)).toBe('тетік!');
  });

  it('knows every way to end a line', () => {
    expect(printableText('а\r\nб\rв\u2028г\tд', () => true)).toBe('а\nб\nв\nг д');
  });

  it('reaches every text of a document and changes nothing else', () => {
    const part = { stack: [{ text: ['а', { text: '漢' }] }], margin: [0, 1], unbreakable: true, style: undefined };
    const printable = { stack: [{ text: ['а', { text: '[U+6F22]' }] }], margin: [0, 1], unbreakable: true };
    expect(withPrintableTexts(part, cyrillicOnly)).toEqual(printable);
    expect(part.stack[0]?.text[1]).toEqual({ text: '漢' });
  });
});
