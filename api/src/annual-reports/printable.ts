import { placeTypeNames } from '@shared/places/place-type-names';
import { placeTypes } from '@shared/places/place.types';
import { type AnnualReportFile, nameOfAuthority } from './annual-report-file';
import type { PrintableAnnualReport, PrintableStatistics } from './pdf/printable-annual-report';
import type { VisitStatistics } from './visit-statistics';

/** What the paper says, taken from the report's file. */
export function printableAnnualReport(file: AnnualReportFile): PrintableAnnualReport {
  const { report, decision } = file;
  return {
    year: report.year,
    approval: decision && { decisionNumber: decision.number, approvedOn: decision.decidedOn },
    sha256: report.sha256,
    chapters: report.chapters,
    statistics: printableStatistics(report.statistics),
    recommendations: file.recommendations.map(({ position, authorityId, bodyKk, bodyRu }) => ({
      position,
      authorityId,
      authority: nameOfAuthority(file, authorityId),
      body: { kk: bodyKk, ru: bodyRu },
    })),
    proposals: file.proposals.map(({ position, act, bodyKk, bodyRu }) => ({
      position,
      act,
      body: { kk: bodyKk, ru: bodyRu },
    })),
    financialReport: report.financialReport && {
      allottedTiyn: report.financialReport.allottedTiyn,
      lines: report.financialReport.lines.map(({ label, amountTiyn }) => ({ expense: label, amountTiyn })),
    },
    sources: file.sources.map(({ visitNumber, visitKind, startedOn, placeKk, placeRu, isUsed, reason }) => ({
      number: visitNumber,
      visitKind,
      visitedOn: startedOn,
      place: { kk: placeKk, ru: placeRu },
      isUsed,
      reason,
    })),
  };
}

function printableStatistics({ byKind, byPlaceType }: VisitStatistics): PrintableStatistics {
  return {
    visitsByKind: byKind,
    visitsByPlaceType: placeTypes.flatMap((type) => {
      const visits = byPlaceType[type] ?? 0;
      return visits > 0 ? [{ type: placeTypeNames[type], visits }] : [];
    }),
  };
}
