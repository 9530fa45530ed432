import { citationText } from '@shared/law/citations';
import { editionOn } from '@shared/law/editions';
import { groundsInForceOn } from '@shared/law/grounds';
import { locales } from '@shared/locale';
import { PdfmakePrinter } from '../../platform/pdf';
import { readBack } from '../../platform/pdf/read-back';
import { type DecidedApplication, letterContent } from './letter-content';
import { letterDocument } from './letter.document';

const application: DecidedApplication = {
  fullName: 'Әлия Ғабитқызы',
  category: 'doctor',
  submittedOn: '2026-03-02',
  decidedOn: '2026-03-10',
  locale: 'kk',
  refusalProvision: null,
  decisionNumber: '2026-3/2',
  checks: [],
};
const textOf = (of: Partial<DecidedApplication>) => letterContent({ ...application, ...of }).paragraphs.join('\n');

describe('A letter to a candidate', () => {
  it.each(locales)('tells in %s of a selection, by which decision and when, and that it may be appealed', (locale) => {
    const text = textOf({ locale });
    expect(text).toContain('Әлия Ғабитқызы');
    expect(text).toContain('2026-3/2');
    expect(text).toContain(locale === 'en' ? '10 March 2026' : '10.03.2026');
    expect(text).toContain(citationText('11-1(3)', 'sc-2023')[locale]);
    expect(text).not.toMatch(/\{\w+\}/);
    expect(text).toContain({ kk: 'шағым жасауға болады', ru: 'может быть обжаловано', en: 'may be appealed' }[locale]);
  });

  it('tells of the Council’s own choice without a ground (11-1(3))', () => {
    expect(textOf({ locale: 'ru', refusalProvision: '11-1(3)' })).toContain('Ваша кандидатура не отобрана');
    expect(textOf({ locale: 'ru', refusalProvision: '11-1(3)' })).not.toContain('основание недопуска');
  });

  it.each(['2020-05-04', '2023-02-01', '2026-03-10'])(
    'cites each ground as in force on %s, in each language',
    (day) => {
      const edition = editionOn(day);
      for (const ground of groundsInForceOn(day)) {
        const check = { groundCode: ground.id, number: 1, result: 'met', checkedOn: day, goodUntil: null } as const;
        for (const locale of locales) {
          const text = textOf({
            ...{ locale, decidedOn: day, submittedOn: day, decisionNumber: null, checks: [check] },
            refusalProvision: ground.provision as DecidedApplication['refusalProvision'],
          });
          expect(text).toContain(ground.wording[locale]);
          expect(text).toContain(edition && citationText(ground.provision, edition.id)[locale]);
          if (ground.basis) expect(text).toContain(ground.basis[locale]);
          expect(text).not.toMatch(/\{\w+\}/);
        }
      }
    },
  );

  it('names only the ground that is met', () => {
    const met = { groundCode: 'order-2026-03-03(2)', number: 1, checkedOn: '2026-03-10', goodUntil: null } as const;
    const checks = [
      { ...met, result: 'met' } as const,
      { ...met, groundCode: 'order-2026-03-03(1)', result: 'clear' } as const,
    ];
    const text = textOf({ locale: 'en', refusalProvision: '11-3', decisionNumber: null, checks });
    expect(text).toContain('dynamic observation');
    expect(text).not.toContain('not a citizen');
  });

  it.each(locales)('prints in %s what it says', async (locale) => {
    const content = letterContent({ ...application, locale });
    const pdf = await new PdfmakePrinter().print(letterDocument({ content, locale }), { createdAt: new Date(0) });
    const printed = readBack(pdf).join('');
    expect(content.paragraphs.filter((line) => !printed.includes(line.replace(/\s/g, '')))).toEqual([]);
  });
});
