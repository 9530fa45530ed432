import {
  chapterHeading,
  dayInWriting,
  filled,
  paragraphs,
  spoken,
  table,
  tengeInWriting,
  totalled,
  type Piece,
  type PrintLanguage,
} from '../../platform/pdf';
import { ANNUAL_REPORT_TEXTS, VISIT_KIND_TEXTS } from './annual-report.texts';
import type { PrintableAnnualReport, PrintableSource } from './printable-annual-report';

/** 11-9(2): the attached financial report. */
export function financialAnnex({ financialReport }: PrintableAnnualReport, language: PrintLanguage): Piece[] {
  const t = spoken(ANNUAL_REPORT_TEXTS, language);
  if (!financialReport) return [chapterHeading(t.financialReport), ...paragraphs(t.none)];
  const { allottedTiyn, lines } = financialReport;
  const spent = lines.reduce((sum, { amountTiyn }) => sum + amountTiyn, 0);
  const totals = [[t.spent, tengeInWriting(spent)]];
  if (allottedTiyn !== null) {
    const rest = allottedTiyn - spent;
    totals.push([t.allotted, tengeInWriting(allottedTiyn)]);
    totals.push([rest < 0 ? t.overspent : t.unspent, tengeInWriting(Math.abs(rest))]);
  }
  const columns = [
    { title: t.expense, width: 65 },
    { title: t.amount, width: 35, alignment: 'right' as const },
  ];
  const rows = lines.map(({ expense, amountTiyn }) => [expense[language], tengeInWriting(amountTiyn)]);
  return [chapterHeading(t.financialReport), totalled(columns, rows, totals)];
}

/** 11-9(1): every report of the year, those that were not used with the reason. */
export function sourcesAnnex({ sources }: PrintableAnnualReport, language: PrintLanguage): Piece[] {
  const t = spoken(ANNUAL_REPORT_TEXTS, language);
  if (sources.length === 0) return [chapterHeading(t.sources), ...paragraphs(t.none)];
  const columns = [
    { title: t.sourceReport, width: 17 },
    { title: t.visitKind, width: 20 },
    { title: t.sourceDay, width: 15 },
    { title: t.sourcePlace, width: 28 },
    { title: t.sourceUse, width: 20 },
  ];
  const rows = sources.map((source) => [
    source.number,
    VISIT_KIND_TEXTS[source.visitKind][language],
    dayInWriting(source.visitedOn),
    source.place[language],
    useOf(source, language),
  ]);
  return [chapterHeading(t.sources), table(columns, rows)];
}

function useOf({ isUsed, reason }: PrintableSource, language: PrintLanguage): string {
  const t = spoken(ANNUAL_REPORT_TEXTS, language);
  return isUsed ? t.used : filled(t.notUsed, { reason: reason ?? '' });
}
