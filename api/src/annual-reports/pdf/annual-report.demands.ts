import { chapterHeading, heading, paragraphs, spoken, table, type Piece, type PrintLanguage } from '../../platform/pdf';
import { ANNUAL_REPORT_TEXTS } from './annual-report.texts';
import type { PrintableAnnualRecommendation, PrintableAnnualReport } from './printable-annual-report';

/** 11-9(2): what each authorised body is recommended, each body under its own heading. */
export function recommendationsChapter(report: PrintableAnnualReport, language: PrintLanguage): Piece[] {
  const t = spoken(ANNUAL_REPORT_TEXTS, language);
  const columns = [
    { title: t.position, width: 8 },
    { title: t.recommendation, width: 92 },
  ];
  const groups = byAuthority(report.recommendations).flatMap((group) => [
    heading(group.authority[language], 2),
    table(
      columns,
      group.recommendations.map(({ position, body }) => [String(position), body[language]]),
    ),
  ]);
  return [chapterHeading(t.recommendations), ...(groups.length > 0 ? groups : paragraphs(t.none))];
}

/** 11-9(2): how legislation should be improved. */
export function proposalsChapter(report: PrintableAnnualReport, language: PrintLanguage): Piece[] {
  const t = spoken(ANNUAL_REPORT_TEXTS, language);
  if (report.proposals.length === 0) return [chapterHeading(t.proposals), ...paragraphs(t.none)];
  const columns = [
    { title: t.position, width: 8 },
    { title: t.act, width: 30 },
    { title: t.proposal, width: 62 },
  ];
  const rows = report.proposals.map(({ position, act, body }) => [String(position), act, body[language]]);
  return [chapterHeading(t.proposals), table(columns, rows)];
}

interface AuthorityGroup {
  readonly authority: PrintableAnnualRecommendation['authority'];
  readonly recommendations: PrintableAnnualRecommendation[];
}

/** In the order in which each body is first named. */
function byAuthority(recommendations: readonly PrintableAnnualRecommendation[]): AuthorityGroup[] {
  const groups = new Map<string, AuthorityGroup>();
  for (const recommendation of recommendations) {
    const { authorityId, authority } = recommendation;
    const group = groups.get(authorityId) ?? { authority, recommendations: [] };
    group.recommendations.push(recommendation);
    groups.set(authorityId, group);
  }
  return [...groups.values()];
}
