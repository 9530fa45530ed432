import type { LocalDate } from '@shared/law/local-date';
import type { Texts } from '@shared/locale';
import type {
  PublicAnnualReport,
  PublicAnnualReportSummary,
  PublicAuthorityClock,
  PublicProposal,
  PublicRecommendation,
} from '@shared/portal/portal.contract';
import { deadlineView } from '../platform/deadlines';
import type { ClockRow, ProposalRow, RecommendationRow, ReportRow, WholeReportRow } from './portal.rows';

const authorityOf = (row: { authority_kk: string; authority_ru: string; authority_en: string }): Texts => ({
  kk: row.authority_kk,
  ru: row.authority_ru,
  en: row.authority_en,
});

export const publicSummary = (row: ReportRow): PublicAnnualReportSummary => ({
  year: row.year,
  approvedOn: row.approved_on,
  publishedOn: row.published_on,
  publishedAddress: row.published_address,
  recommendations: row.recommendations,
  proposals: row.proposals,
  sources: row.sources,
});

export const publicReport = (
  row: WholeReportRow,
  recommendations: readonly RecommendationRow[],
  proposals: readonly ProposalRow[],
): PublicAnnualReport => ({
  year: row.year,
  approvedOn: row.approved_on,
  publishedOn: row.published_on,
  publishedAddress: row.published_address,
  chapters: row.chapters,
  recommendations: recommendations.map(publicRecommendation),
  proposals: proposals.map(publicProposal),
  financialReport: row.financial_report,
  sources: row.sources,
  sha256: row.sha256,
});

const publicRecommendation = (row: RecommendationRow): PublicRecommendation => ({
  position: row.position,
  authority: authorityOf(row),
  body: { kk: row.body_kk, ru: row.body_ru },
  statedStatus: row.stated_status,
  statedOn: row.stated_on,
  assessedStatus: row.assessed_status,
});

const publicProposal = (row: ProposalRow): PublicProposal => ({
  position: row.position,
  act: row.act,
  body: { kk: row.body_kk, ru: row.body_ru },
});

/** A clock is told apart by its place in the list: no id of a record is public. */
export const publicClock = (row: ClockRow, at: number, today: LocalDate): PublicAuthorityClock => ({
  year: row.year,
  authority: authorityOf(row),
  dispatchedOn: row.dispatched_on,
  receivedOn: row.received_on,
  answeredOn: row.answered_on,
  deadline:
    row.clock &&
    deadlineView(
      {
        id: `${row.year}-${at + 1}`,
        clock: row.clock,
        provision: row.provision,
        eventOn: row.event_on,
        statutoryEnd: row.statutory_end,
        effectiveEnd: row.effective_end,
        metOn: row.met_on,
        steps: row.steps,
      },
      today,
    ),
});
