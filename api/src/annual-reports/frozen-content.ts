import { canonicalJson } from '../visit-reports';
import { type AnnualReportFile, countedFinances, nameOfAuthority } from './annual-report-file';

/** What the Council approves (11-9): every text and figure of the report, in one order, so that its SHA-256 can be recomputed. */
export const frozenContent = (file: AnnualReportFile): string =>
  canonicalJson({
    year: file.report.year,
    chapters: file.report.chapters,
    statistics: file.report.statistics,
    recommendations: file.recommendations.map(({ position, authorityId, bodyKk, bodyRu, sourceIds }) => ({
      position,
      authority: nameOfAuthority(file, authorityId),
      authorityId,
      body: { kk: bodyKk, ru: bodyRu },
      sourceIds,
    })),
    proposals: file.proposals.map(({ position, act, bodyKk, bodyRu }) => ({
      position,
      act,
      body: { kk: bodyKk, ru: bodyRu },
    })),
    financialReport: countedFinances(file.report),
    sources: file.sources.map((source) => ({
      visitReportId: source.visitReportId,
      visitNumber: source.visitNumber,
      visitKind: source.visitKind,
      startedOn: source.startedOn,
      place: { kk: source.placeKk, ru: source.placeRu },
      isUsed: source.isUsed,
      reason: source.reason,
    })),
  });
