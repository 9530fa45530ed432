import { citationText, editionOn, visitKindById } from '@shared/law';
import {
  checksum,
  dayInWriting,
  facts,
  filled,
  heading,
  instantInWriting,
  note,
  paragraphs,
  spoken,
  table,
  type DocumentDefinition,
  type Piece,
  type PrintLanguage,
} from '../../platform/pdf';
import type { PrintableVisitReport } from './printable-visit-report';
import { dissentAnnex, signaturePage } from './visit-report.signatures';
import { FINDING_SOURCE_TEXTS, FINDING_THEME_TEXTS, VISIT_REPORT_TEXTS } from './visit-report.texts';

/**
 * The visit report as it is printed (11-8(4)). Until every member has signed and it is locked, it is marked as a draft
 * on every page. Throws a RangeError for a locked report that lacks a signature or its version.
 */
export function visitReportDocument(report: PrintableVisitReport, language: PrintLanguage): DocumentDefinition {
  const t = spoken(VISIT_REPORT_TEXTS, language);
  if (report.status === 'locked') mustBeComplete(report);
  return {
    title: `${t.title} №\u00a0${report.number}`,
    author: t.mechanism,
    language,
    watermark: report.status === 'locked' ? undefined : t.draft,
    footnote: report.version
      ? filled(t.versionFootnote, { number: report.number, version: report.version.number })
      : filled(t.number, { number: report.number }),
    content: [
      ...opening(report, language),
      ...report.sections.flatMap(({ title, text }) => [heading(title[language]), ...paragraphs(text)]),
      ...findings(report, language),
      ...recommendations(report, language),
      ...complaints(report, language),
      ...signaturePage(report, language),
      ...(report.version ? [checksum(t.checksum, report.version.sha256)] : []),
      ...dissentAnnex(report, language),
    ],
  };
}

function mustBeComplete({ number, version, members }: PrintableVisitReport): void {
  if (!version) throw new RangeError(`the locked visit report ${number} has no version`);
  if (members.length === 0 || members.some(({ signature }) => signature === null)) {
    throw new RangeError(`the locked visit report ${number} lacks a signature`);
  }
}

function opening(report: PrintableVisitReport, language: PrintLanguage): Piece[] {
  const t = spoken(VISIT_REPORT_TEXTS, language);
  const { startedOn, endedOn, version } = report;
  const days = startedOn === endedOn ? [startedOn] : [startedOn, endedOn];
  return [
    { text: t.mechanism, style: 'note' },
    { text: `${t.title} №\u00a0${report.number}`, style: 'title' },
    ...basis(report, language),
    facts([
      [t.visitKind, visitKindById(report.visitKind).name[language]],
      [t.visitDays, days.map(dayInWriting).join(' – ')],
      ...report.places.flatMap(({ name, type, region }) => [
        [t.place, name[language]] as const,
        [t.placeType, type[language]] as const,
        [t.region, region[language]] as const,
      ]),
      [t.form, filled(t.formEdition, { edition: report.formEdition })],
      ...(version
        ? [[t.version, String(version.number)] as const, [t.frozenAt, instantInWriting(version.frozenAt)] as const]
        : []),
    ]),
  ];
}

/** The edition that counts is the one of the visit's first day. */
function basis({ startedOn }: PrintableVisitReport, language: PrintLanguage): Piece[] {
  const edition = editionOn(startedOn);
  if (!edition) return [];
  const citation = citationText('11-8(4)', edition.id)[language];
  return [note(filled(spoken(VISIT_REPORT_TEXTS, language).basis, { citation }))];
}

function findings(report: PrintableVisitReport, language: PrintLanguage): Piece[] {
  const t = spoken(VISIT_REPORT_TEXTS, language);
  if (report.findings.length === 0) return [heading(t.findings), ...paragraphs(t.noFindings)];
  const columns = [
    { title: t.findingTheme, width: 24 },
    { title: t.finding, width: 52 },
    { title: t.findingSources, width: 24 },
  ];
  const rows = report.findings.map(({ theme, body, sources }) => [
    FINDING_THEME_TEXTS[theme][language],
    body,
    sources.map((source) => FINDING_SOURCE_TEXTS[source][language]).join('; '),
  ]);
  return [heading(t.findings), table(columns, rows)];
}

function recommendations(report: PrintableVisitReport, language: PrintLanguage): Piece[] {
  const t = spoken(VISIT_REPORT_TEXTS, language);
  if (report.recommendations.length === 0) return [heading(t.recommendations), ...paragraphs(t.noRecommendations)];
  const columns = [
    { title: t.position, width: 7 },
    { title: t.authority, width: 31 },
    { title: t.recommendation, width: 62 },
  ];
  const rows = report.recommendations.map(({ position, authority, body }) => [
    String(position),
    authority[language],
    body,
  ]);
  return [heading(t.recommendations), table(columns, rows)];
}

/** 11-5(4): that they were accepted and transferred, and never what they say. */
function complaints(report: PrintableVisitReport, language: PrintLanguage): Piece[] {
  const t = spoken(VISIT_REPORT_TEXTS, language);
  if (report.complaints.length === 0) return [heading(t.complaints), ...paragraphs(t.noComplaints)];
  const columns = [
    { title: t.complaintNumber, width: 24 },
    { title: t.complaintReceived, width: 19 },
    { title: t.complaintTransferred, width: 19 },
    { title: t.complaintRecipient, width: 38 },
  ];
  const rows = report.complaints.map(({ number, receivedOn, transferredOn, recipient }) => [
    number,
    dayInWriting(receivedOn),
    dayInWriting(transferredOn),
    recipient,
  ]);
  return [heading(t.complaints), table(columns, rows), note(t.complaintContent)];
}
