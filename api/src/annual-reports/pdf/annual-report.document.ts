import { citationText, editionOn } from '@shared/law';
import {
  chapterHeading,
  checksum,
  contents,
  dayInWriting,
  filled,
  paragraphs,
  spoken,
  type DocumentDefinition,
  type Piece,
  type PrintLanguage,
} from '../../platform/pdf';
import { financialAnnex, sourcesAnnex } from './annual-report.annexes';
import { recommendationsChapter, proposalsChapter } from './annual-report.demands';
import { statisticsChapter } from './annual-report.statistics';
import { ANNUAL_REPORT_TEXTS } from './annual-report.texts';
import type { PrintableAnnualReport } from './printable-annual-report';

/**
 * The annual consolidated report as it is printed (11-9). Until the Council has approved it, it is marked as a draft on
 * every page. Throws a RangeError for an approved report that lacks one of its obligatory parts (11-9(2)).
 */
export function annualReportDocument(report: PrintableAnnualReport, language: PrintLanguage): DocumentDefinition {
  const t = spoken(ANNUAL_REPORT_TEXTS, language);
  if (report.approval) mustBeComplete(report);
  return {
    title: filled(t.titleOfYear, { year: report.year }),
    author: `${t.mechanism}, ${t.council}`,
    language,
    watermark: report.approval ? undefined : t.draft,
    footnote: t.mechanism,
    content: [
      ...cover(report, language),
      contents(t.contents),
      ...report.chapters.flatMap(({ title, text }) => [chapterHeading(title[language]), ...paragraphs(text[language])]),
      ...statisticsChapter(report, language),
      ...recommendationsChapter(report, language),
      ...proposalsChapter(report, language),
      ...financialAnnex(report, language),
      ...sourcesAnnex(report, language),
      ...(report.sha256 ? [checksum(t.checksum, report.sha256)] : []),
    ],
  };
}

function mustBeComplete({ year, recommendations, proposals, financialReport, sha256 }: PrintableAnnualReport): void {
  if (recommendations.length === 0 || proposals.length === 0 || !financialReport || !sha256) {
    throw new RangeError(`the approved annual report of ${year} lacks an obligatory part`);
  }
}

function cover({ year, approval }: PrintableAnnualReport, language: PrintLanguage): Piece[] {
  const t = spoken(ANNUAL_REPORT_TEXTS, language);
  const decision = approval
    ? filled(t.approved, { date: dayInWriting(approval.approvedOn), number: approval.decisionNumber })
    : t.notApproved;
  const edition = editionOn(approval?.approvedOn ?? `${year}-12-31`);
  const citation = edition && citationText('11-9', edition.id)[language];
  return [
    { text: t.republic, style: 'coverOrigin', margin: [0, 40, 0, 4] },
    { text: t.mechanism, style: 'coverOrigin', bold: true },
    { text: t.council, style: 'coverOrigin', margin: [0, 4, 0, 150] },
    { text: t.title, style: 'coverTitle', margin: [20, 0, 20, 14] },
    { text: filled(t.year, { year }), style: 'coverLine', margin: [0, 0, 0, 170] },
    { text: decision, style: 'coverOrigin', margin: [30, 0, 30, 6] },
    ...(citation ? [{ text: filled(t.basis, { citation }), style: 'note', alignment: 'center' } as const] : []),
  ];
}
