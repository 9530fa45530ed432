import pdfmake from 'pdfmake';
import type { DocumentDefinition, Piece } from './document';
import { PdfmakePrinter } from './pdfmake-printer';
import { heading, paragraphs, table } from './pieces';
import { readBack } from './read-back';

const createdAt = new Date('2026-11-22T05:00:00Z');
const printer = new PdfmakePrinter();

function documentOf(content: readonly Piece[], more: Partial<DocumentDefinition> = {}): DocumentDefinition {
  return { title: 'Есеп', author: 'Тетік', language: 'kk', content, ...more };
}

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('a printed document', () => {
  it('is a PDF that claims PDF/A-2b, its language, title and author', async () => {
    const file = await printer.print(documentOf(paragraphs('Мәтін'), { title: 'Баяндама <b> & есеп' }), { createdAt });
    const bytes = file.toString('latin1');
    const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1');
    expect(bytes.startsWith('%PDF-1.7')).toBe(true);
    expect(bytes).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(bytes).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(bytes).toContain('/Lang (kk-KZ)');
    expect(bytes).toContain(utf16('Тетік'));
    expect(file.toString('utf8')).toContain('<rdf:li xml:lang="x-default">Баяндама  b    есеп</rdf:li>');
    expect(bytes).not.toContain('/StructTreeRoot');
  });

  it('is the same to the byte each time, and another with another date', async () => {
    const document = documentOf([heading('Бөлім'), table([{ title: 'А', width: 100 }], [['Б']])], {
      watermark: 'ЖОБА',
    });
    const first = await printer.print(document, { createdAt });
    const again = await printer.print(document, { createdAt });
    const elsewhere = await new PdfmakePrinter().print(document, { createdAt });
    const later = await printer.print(document, { createdAt: new Date('2026-11-23T05:00:00Z') });
    expect(again.equals(first)).toBe(true);
    expect(elsewhere.equals(first)).toBe(true);
    expect(later.equals(first)).toBe(false);
  });

  it('keeps every Kazakh and Russian letter and the tenge sign apart from their Latin look-alikes', async () => {
    const letters = 'iIіІhHһҺәғқңөұүһіӘҒҚҢӨҰҮҺІёЁйЙъЪ₸№«»–aаcсoоpрxх';
    const content: Piece[] = [{ text: letters }, { text: letters, bold: true }, { text: letters, italics: true }];
    const [page] = readBack(await printer.print(documentOf(content), { createdAt }));
    expect(page).toContain(letters.repeat(3));
  });

  it('prints text as text, whatever markup it looks like', async () => {
    const text = '<b>қалың</b> **жұлдыз** {{x}} \\n &amp;';
    const [page] = readBack(await printer.print(documentOf(paragraphs(text)), { createdAt }));
    expect(page).toContain(squeezed(text));
  });

  it('prints the code of a character that the font lacks', async () => {
    const [page] = readBack(await printer.print(documentOf(paragraphs('сурет 😀 соңы')), { createdAt }));
    expect(page).toContain('сурет[U+1F600]соңы');
  });

  it('bears its watermark on every page', async () => {
    const content: Piece[] = [{ text: 'бір', pageBreak: 'after' }, { text: 'екі' }];
    const drafts = readBack(await printer.print(documentOf(content, { watermark: 'ПРОЕКТ' }), { createdAt }));
    const finals = readBack(await printer.print(documentOf(content), { createdAt }));
    expect(drafts).toHaveLength(2);
    expect(drafts.every((page) => page.includes('ПРОЕКТ'))).toBe(true);
    expect(finals.some((page) => page.includes('ПРОЕКТ'))).toBe(false);
  });

  it('has its title at the head of each page but the first, and the page number at the foot of each', async () => {
    const content: Piece[] = [{ text: 'бір', pageBreak: 'after' }, { text: 'екі' }];
    const kk = readBack(await printer.print(documentOf(content, { footnote: '№ 7' }), { createdAt }));
    const ru = readBack(await printer.print(documentOf(content, { language: 'ru' }), { createdAt }));
    expect(kk).toEqual(['бір№7·2беттің1-беті', 'екіЕсеп№7·2беттің2-беті']);
    expect(ru).toEqual(['бірСтраница1из2', 'екіЕсепСтраница2из2']);
  });
});

describe('page breaks', () => {
  it('lose nothing of a table row that is longer than a page', async () => {
    const words = Array.from({ length: 1500 }, (_, at) => `сөз${at}`);
    const columns = [
      { title: 'А', width: 20 },
      { title: 'Б', width: 80 },
    ];
    const pages = readBack(await printer.print(documentOf([table(columns, [['1', words.join(' ')]])]), { createdAt }));
    expect(pages.length).toBeGreaterThan(1);
    expect(words.filter((word) => !pages.some((page) => page.includes(word)))).toEqual([]);
  });

  it('put a headline where what it heads begins', async () => {
    const columns = [{ title: 'Баған', width: 100 }];
    for (const lines of [30, 34, 36, 38, 40, 42, 44]) {
      const before = Array.from({ length: lines }, (): Piece => ({ text: 'жол' }));
      const content = [...before, heading('Тақырып'), table(columns, [['мазмұны']])];
      const pages = readBack(await printer.print(documentOf(content), { createdAt }));
      expect(pages.filter((page) => page.includes('ТақырыпБағанмазмұны'))).toHaveLength(1);
    }
  });
});

describe('the world outside the document', () => {
  const print = (definition: object) =>
    pdfmake.createPdf({ ...definition, defaultStyle: { font: 'NotoSans' } }).getBuffer();

  it('is out of reach on the disk', async () => {
    await expect(print({ content: [{ image: '/etc/passwd' }] })).rejects.toThrow(/denied/);
  });

  it('is out of reach on the network', async () => {
    const images = { picture: 'https://example.org/picture.png' };
    await expect(print({ content: [{ image: 'picture' }], images })).rejects.toThrow(/denied/);
  });
});
