import type { Actor } from '@shared/actor';
import type {
  AnnualReportDispatchView,
  AnnualReportSummary,
  AnnualReportView,
} from '@shared/annual-reports/annual-report.contract';
import type { LocalDate } from '@shared/law/local-date';
import { deadlineView } from '../platform/deadlines';
import { actionsOf } from '../platform/states';
import type { AnnualReport } from './annual-report.entity';
import { type AnnualReportFile, countedFinances, factsOf, nameOfAuthority } from './annual-report-file';
import { annualReportStates } from './annual-report.states';

export const annualReportSummary = (row: AnnualReport): AnnualReportSummary => ({
  id: row.id,
  year: row.year,
  status: row.status,
  approvedOn: row.approvedOn,
  publishedOn: row.publishedOn,
  version: row.version,
});

export function annualReportView(file: AnnualReportFile, actor: Actor, today: LocalDate): AnnualReportView {
  const { report, recommendations, proposals, sources, decision, publicationClock } = file;
  const facts = factsOf(file);
  const dispatches = file.dispatches.map((dispatch) => dispatchView(file, dispatch, today));
  return {
    ...annualReportSummary(report),
    chapters: report.chapters,
    recommendations: recommendations.map(({ id, position, authorityId, bodyKk, bodyRu, sourceIds }) => ({
      id,
      position,
      authority: { id: authorityId, name: nameOfAuthority(file, authorityId) },
      body: { kk: bodyKk, ru: bodyRu },
      sourceIds,
    })),
    proposals: proposals.map(({ id, position, act, bodyKk, bodyRu }) => ({
      id,
      position,
      act,
      body: { kk: bodyKk, ru: bodyRu },
    })),
    financialReport: countedFinances(report),
    sources: sources.map(({ visitReportId, visitNumber, startedOn, isUsed, reason }) => ({
      visitReportId,
      visitNumber,
      startedOn,
      isUsed,
      reason,
    })),
    completeness: {
      recommendations: facts.recommendations > 0,
      proposals: facts.proposals > 0,
      financialReport: facts.hasFinancialReport,
    },
    decision: decision && { id: decision.id, number: decision.number },
    sha256: report.sha256,
    publishedAddress: report.publishedAddress,
    dispatches,
    deadlines: [
      ...(publicationClock ? [deadlineView(publicationClock, today)] : []),
      ...dispatches.flatMap(({ deadline }) => deadline ?? []),
    ],
    actions: actionsOf(annualReportStates, report.status, facts, actor),
  };
}

function dispatchView(
  file: AnnualReportFile,
  { id, authorityId, dispatchedOn, receivedOn, answeredOn }: AnnualReportFile['dispatches'][number],
  today: LocalDate,
): AnnualReportDispatchView {
  const clock = file.dispatchClocks.get(id);
  return {
    id,
    authority: { id: authorityId, name: nameOfAuthority(file, authorityId) },
    dispatchedOn,
    receivedOn,
    answeredOn,
    deadline: clock ? deadlineView(clock, today) : null,
  };
}
