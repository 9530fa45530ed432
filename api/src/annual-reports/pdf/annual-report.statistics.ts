import { VISIT_KINDS } from '@shared/law';
import {
  chapterHeading,
  countInWriting,
  heading,
  spoken,
  totalled,
  type Piece,
  type PrintLanguage,
} from '../../platform/pdf';
import { ANNUAL_REPORT_TEXTS } from './annual-report.texts';
import type { PrintableAnnualReport } from './printable-annual-report';

/** How many visits the year had and how many of its reports the annual report rests on (11-9(1)). */
export function statisticsChapter(report: PrintableAnnualReport, language: PrintLanguage): Piece[] {
  const t = spoken(ANNUAL_REPORT_TEXTS, language);
  const { visitsByKind, visitsByPlaceType } = report.statistics;
  const used = report.sources.filter(({ isUsed }) => isUsed).length;

  const counts = (name: string, count: string, rows: readonly (readonly [string, number])[]): Piece =>
    totalled(
      [
        { title: name, width: 75 },
        { title: count, width: 25, alignment: 'right' },
      ],
      rows.map(([label, number]) => [label, countInWriting(number)]),
      [[t.total, countInWriting(rows.reduce((sum, [, number]) => sum + number, 0))]],
    );

  return [
    chapterHeading(t.statistics),
    heading(t.byKind, 2),
    counts(
      t.visitKind,
      t.visits,
      VISIT_KINDS.map(({ id, name }) => [name[language], visitsByKind[id]]),
    ),
    heading(t.byPlaceType, 2),
    counts(
      t.placeType,
      t.visits,
      visitsByPlaceType.map(({ type, visits }) => [type[language], visits]),
    ),
    heading(t.reports, 2),
    counts(t.reports, t.reportCount, [
      [t.reportsUsed, used],
      [t.reportsNotUsed, report.sources.length - used],
    ]),
  ];
}
