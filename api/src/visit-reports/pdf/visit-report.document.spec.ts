import { PdfmakePrinter, type PrintLanguage } from '../../platform/pdf';
import { readBack } from '../../platform/pdf/read-back';
import type { PrintableVisitReport } from './printable-visit-report';
import { visitReportDocument } from './visit-report.document';
import { FROZEN_VISIT_REPORT, LOCKED_VISIT_REPORT } from './visit-report.sample';

const written = (report: PrintableVisitReport, language: PrintLanguage = 'kk') =>
  JSON.stringify(visitReportDocument(report, language).content);

const DRAFT: PrintableVisitReport = {
  ...FROZEN_VISIT_REPORT,
  status: 'draft',
  version: null,
  members: LOCKED_VISIT_REPORT.members.map((member) => ({ ...member, signature: null })),
};

describe('the signatures of a visit report', () => {
  it('are those of every member who carried out the visit, each with its time', () => {
    const text = written(LOCKED_VISIT_REPORT);
    expect(text).toContain('"Әлімова Қарлығаш Ғабитқызы"');
    expect(text).toContain('"Қол қойылды: 16.03.2026 10:05"');
    expect(text).toContain('"Үсенов Өмірзақ Һамитұлы"');
    expect(text).toContain('"Қол қойылды: 18.03.2026 01:10; ерекше пікірі қоса беріледі"');
    expect(text).toContain('"Іңкәрбекова Нұргүл Ыбырайқызы"');
    expect(text).toContain('"Қол қойылды: 18.03.2026 14:00"');
  });

  it('are named as missing, with who has still to sign, while the report is not locked', () => {
    const text = written(FROZEN_VISIT_REPORT, 'ru');
    expect(text).toContain('"Не подписано"');
    expect(text).toContain('Отчет еще не подписали: Іңкәрбекова Нұргүл Ыбырайқызы.');
  });

  it('must all be there to print a locked report', () => {
    const unsigned: PrintableVisitReport = { ...FROZEN_VISIT_REPORT, status: 'locked' };
    expect(() => visitReportDocument(unsigned, 'kk')).toThrow('lacks a signature');
    expect(() => visitReportDocument({ ...LOCKED_VISIT_REPORT, members: [] }, 'kk')).toThrow('lacks a signature');
    expect(() => visitReportDocument({ ...LOCKED_VISIT_REPORT, version: null }, 'kk')).toThrow('has no version');
  });
});

describe('a dissenting opinion', () => {
  it('is attached in full under the name of its author', () => {
    const text = written(LOCKED_VISIT_REPORT, 'ru');
    expect(text).toContain('Приложение. Особые мнения');
    expect(text).toContain('Особое мнение: Үсенов Өмірзақ Һамитұлы');
    expect(text).toContain('Дәрігерлік көмек туралы қорытындымен келіспеймін.');
    expect(text).toContain('Журнал ауыстырылған, жаңасы топқа көрсетілмеді.');
  });

  it('makes no annex where nobody dissents', () => {
    const members = LOCKED_VISIT_REPORT.members.map((member) => ({
      ...member,
      signature: { signedAt: new Date('2026-03-16T05:05:00Z'), dissent: null },
    }));
    expect(written({ ...LOCKED_VISIT_REPORT, members })).not.toContain('Ерекше пікір');
  });
});

describe('the watermark', () => {
  it('marks a draft and a version that awaits signatures, in the language of the document', () => {
    expect(visitReportDocument(DRAFT, 'kk').watermark).toBe('ЖОБА');
    expect(visitReportDocument(FROZEN_VISIT_REPORT, 'ru').watermark).toBe('ПРОЕКТ');
  });

  it('is gone when the report is locked', () => {
    expect(visitReportDocument(LOCKED_VISIT_REPORT, 'kk').watermark).toBeUndefined();
  });
});

describe('a visit report', () => {
  it('cites the provision as the edition of the visit’s first day numbers it', () => {
    expect(written(LOCKED_VISIT_REPORT, 'ru')).toContain('Основание: Социальный кодекс, ст. 150(4)');
    const earlier = { ...LOCKED_VISIT_REPORT, startedOn: '2023-03-10', endedOn: '2023-03-10' };
    expect(written(earlier, 'ru')).toContain('Закон «О специальных социальных услугах», ст. 11-8(4)');
  });

  it('says which messages and complaints were accepted and transferred', () => {
    const text = written(LOCKED_VISIT_REPORT);
    for (const fact of ['Ш-2026-000041', '10.03.2026', '11.03.2026', 'Адам құқықтары жөніндегі уәкіл']) {
      expect(text).toContain(`"${fact}"`);
    }
    expect(written({ ...LOCKED_VISIT_REPORT, complaints: [] })).toContain('Хабарлар мен шағымдар қабылданған жоқ.');
  });

  it('says what was found and recommended, or that nothing was', () => {
    const text = written(LOCKED_VISIT_REPORT);
    expect(text).toContain('"ұсталатын адамдар; топтың өз бақылауы"');
    expect(text).toContain('"Ұстаудың материалдық жағдайлары"');
    expect(text).toContain('"Денсаулық сақтау министрлігі"');
    const empty = written({ ...LOCKED_VISIT_REPORT, findings: [], recommendations: [] });
    expect(empty).toContain('Жайттар анықталған жоқ.');
    expect(empty).toContain('Ұсынымдар берілген жоқ.');
  });

  it('carries the number and the checksum of the version that was signed', () => {
    const text = written(LOCKED_VISIT_REPORT);
    expect(text).toContain(LOCKED_VISIT_REPORT.version?.sha256);
    expect(visitReportDocument(LOCKED_VISIT_REPORT, 'kk').footnote).toBe('№\u00a02026-17 есеп, 3-нұсқа');
    expect(written(DRAFT)).not.toContain('SHA-256');
  });

  it.each(['kk', 'ru'] as const)('prints whole in %s, twice the same bytes', async (language) => {
    const document = visitReportDocument(LOCKED_VISIT_REPORT, language);
    const createdAt = new Date('2026-03-18T09:00:00Z');
    const first = await new PdfmakePrinter().print(document, { createdAt });
    expect((await new PdfmakePrinter().print(document, { createdAt })).equals(first)).toBe(true);
    const text = readBack(first).join('');
    const { members, sections, findings, recommendations } = LOCKED_VISIT_REPORT;
    const said = [
      ...members.flatMap(({ name, signature }) => [name, signature?.dissent ?? '']),
      ...sections.flatMap((section) => [section.title[language], section.text]),
      ...[...findings, ...recommendations].map(({ body }) => body),
    ];
    expect(said.filter((words) => !text.includes(words.replace(/\s/g, '')))).toEqual([]);
  });
});
