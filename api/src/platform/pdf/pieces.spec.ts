import { cardSide, image, paragraphs, qr, table, totalled } from './pieces';
import { filled, spoken } from './words';

const COLUMNS = [
  { title: 'Орган', width: 50 },
  { title: 'Сомасы', width: 50, alignment: 'right' as const },
];

describe('paragraphs', () => {
  it('follow the lines of the author, without the empty ones', () => {
    expect(paragraphs('бір\n\nекі\r\n  \nүш').map(({ text }) => text)).toEqual(['бір', 'екі', 'үш']);
  });
});

describe('a table', () => {
  it('repeats its titles and aligns cells as their column', () => {
    const { headerRows, body } = table(COLUMNS, [['а', '1']]).table;
    expect(headerRows).toBe(1);
    expect(body[1]).toEqual([
      { text: 'а', style: 'cell', alignment: undefined },
      { text: '1', style: 'cell', alignment: 'right' },
    ]);
  });

  it('keeps short rows whole, and long ones never', () => {
    expect(table(COLUMNS, [['а', '1']]).table.dontBreakRows).toBe(true);
    expect(table(COLUMNS, [['а', 'ұзын '.repeat(100)]]).table.dontBreakRows).toBe(false);
    expect(table(COLUMNS, [['а', 'жол\n'.repeat(9)]]).table.dontBreakRows).toBe(false);
  });

  it('refuses a row of another length', () => {
    expect(() => table(COLUMNS, [['а']])).toThrow(RangeError);
  });

  it('sets its totals in bold', () => {
    const { body } = totalled(COLUMNS, [['а', '1']], [['Барлығы', '1']]).table;
    expect(body[1]?.[0]).not.toHaveProperty('bold');
    expect(body[2]?.[0]).toHaveProperty('bold', true);
  });
});

describe('a side of a card', () => {
  it('has the size of a bank card, whatever is seen on it', () => {
    const sides = [
      cardSide(image(Buffer.from('x'), 66, 88), 70, []),
      cardSide(qr('https://example.org/#x', 112), 116, []),
    ];
    const widths = sides.map(({ table: { widths } }) => widths.reduce<number>((sum, width) => sum + Number(width), 0));
    expect(widths).toEqual([232, 232]);
    expect(new Set(sides.map(({ table: { heights } }) => heights)).size).toBe(1);
  });

  it('carries its picture within itself, so that printing fetches nothing', () => {
    expect(image(Buffer.from('jpeg'), 66, 88).image).toBe('data:image/jpeg;base64,anBlZw==');
  });
});

describe('words', () => {
  it('are spoken in one language', () => {
    expect(spoken({ report: { kk: 'есеп', ru: 'отчет' } }, 'ru')).toEqual({ report: 'отчет' });
  });

  it('are filled once, and values are not read as patterns', () => {
    expect(filled('{a} және {b}', { a: '{b}', b: '$&' })).toBe('{b} және $&');
    expect(() => filled('{c}', {})).toThrow(RangeError);
  });
});
