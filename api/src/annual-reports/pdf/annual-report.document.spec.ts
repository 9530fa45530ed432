import { PdfmakePrinter, type PrintLanguage } from '../../platform/pdf';
import { readBack } from '../../platform/pdf/read-back';
import { annualReportDocument } from './annual-report.document';
import { APPROVED_ANNUAL_REPORT, DRAFT_ANNUAL_REPORT } from './annual-report.sample';
import type { PrintableAnnualReport } from './printable-annual-report';

const written = (report: PrintableAnnualReport, language: PrintLanguage = 'kk') =>
  JSON.stringify(annualReportDocument(report, language).content);

describe('the cover of an annual report', () => {
  it('names the mechanism, the kind of report, the year and the Council’s decision', () => {
    const kk = written(APPROVED_ANNUAL_REPORT);
    expect(kk).toContain('"Ұлттық алдын алу тетігі"');
    expect(kk).toContain('"Жыл сайынғы жинақталған баяндама"');
    expect(kk).toContain('"2025 жыл"');
    expect(kk).toContain('Үйлестіру кеңесінің 22.11.2026 №\u00a02026-4/2 шешімімен бекітілді');
    const ru = written(APPROVED_ANNUAL_REPORT, 'ru');
    expect(ru).toContain('"Ежегодный консолидированный доклад"');
    expect(ru).toContain('Утвержден решением Координационного совета от 22.11.2026 №\u00a02026-4/2');
    expect(ru).toContain('Основание: Социальный кодекс, ст. 151');
  });

  it('says that a draft is not approved, and every page of it bears the mark', () => {
    expect(written(DRAFT_ANNUAL_REPORT, 'ru')).toContain('Не утвержден Координационным советом');
    expect(annualReportDocument(DRAFT_ANNUAL_REPORT, 'kk').watermark).toBe('ЖОБА');
    expect(annualReportDocument(DRAFT_ANNUAL_REPORT, 'ru').watermark).toBe('ПРОЕКТ');
    expect(annualReportDocument(APPROVED_ANNUAL_REPORT, 'kk').watermark).toBeUndefined();
  });
});

describe('an approved annual report', () => {
  it.each([
    ['recommendations', { recommendations: [] }],
    ['legislative proposals', { proposals: [] }],
    ['the financial report', { financialReport: null }],
    ['the checksum', { sha256: null }],
  ])('is not printed without %s', (_, missing) => {
    expect(() => annualReportDocument({ ...APPROVED_ANNUAL_REPORT, ...missing }, 'kk')).toThrow('obligatory part');
    expect(() => annualReportDocument({ ...DRAFT_ANNUAL_REPORT, ...missing }, 'kk')).not.toThrow();
  });

  it('names each authority once, with all that it is recommended', () => {
    const text = written(APPROVED_ANNUAL_REPORT);
    expect(text.split('"Еңбек және халықты әлеуметтік қорғау министрлігі"')).toHaveLength(2);
    const labour = text.slice(text.indexOf('Еңбек және халықты'), text.indexOf('Ішкі істер министрлігі'));
    expect(labour).toContain('Ыстық сумен қамтамасыз ету.');
    expect(labour).toContain('Қызметкерлерді оқыту.');
    expect(labour).not.toContain('Бейнебақылау орнату.');
  });

  it('counts the visits by kind and by type of place, and the reports', () => {
    const text = written(APPROVED_ANNUAL_REPORT);
    expect(text).toContain('1\u202f422');
    expect(text.split('1\u202f461')).toHaveLength(3);
    expect(text).toContain('Арнаулы алдын ала бару');
  });

  it('attaches the financial report in tenge, with what is left of the allotment', () => {
    const text = written(APPROVED_ANNUAL_REPORT);
    expect(text).toContain('61\u202f234\u202f567,89\u202f₸');
    expect(text).toContain('101\u202f234\u202f567,89\u202f₸');
    expect(text).toContain('23\u202f765\u202f432,11\u202f₸');
    const overspent = { ...APPROVED_ANNUAL_REPORT.financialReport, allottedTiyn: 100, lines: [] };
    const lines = [{ expense: { kk: 'Жол', ru: 'Проезд' }, amountTiyn: 350 }];
    const report = { ...APPROVED_ANNUAL_REPORT, financialReport: { ...overspent, lines } };
    expect(written(report, 'ru')).toContain('"Перерасход"');
    expect(written(report, 'ru')).toContain('"2,50\u202f₸"');
  });

  it('lists every report of the year, and why one was not used', () => {
    const text = written(APPROVED_ANNUAL_REPORT, 'ru');
    expect(text).toContain('"2025-17"');
    expect(text).toContain('"2025-18"');
    expect(text).toContain('не учтен: есеп кеш құлыпталды / отчет подписан поздно');
  });

  it.each(['kk', 'ru'] as const)('prints in %s with its contents, twice the same bytes', async (language) => {
    const document = annualReportDocument(APPROVED_ANNUAL_REPORT, language);
    const createdAt = new Date('2026-11-22T00:00:00Z');
    const first = await new PdfmakePrinter().print(document, { createdAt });
    expect((await new PdfmakePrinter().print(document, { createdAt })).equals(first)).toBe(true);
    const pages = readBack(first);
    const squeezed = APPROVED_ANNUAL_REPORT.chapters.map(({ title }) => title[language].replace(/\s/g, ''));
    squeezed.forEach((title, at) => {
      expect(pages[1]).toContain(`${title}${at + 3}`);
      expect(pages[at + 2]).toContain(title);
    });
    expect(pages.join('')).toContain('125000000,00₸');
  });
});
