import type { DeadlineView } from '../deadlines/deadline.contract';
import type { LocalDate } from '../law';
import type { Texts } from '../locale';
import type { AssessedStatus, StatedStatus } from '../recommendations/recommendation.statuses';

/** The annual report is written in the two languages in which it is approved. */
export interface ReportTexts {
  readonly kk: string;
  readonly ru: string;
}

/** A row of `GET /api/public/v1/annual-reports`: an array, newest year first. */
export interface PublicAnnualReportSummary {
  readonly year: number;
  readonly approvedOn: LocalDate;
  readonly publishedOn: LocalDate;
  readonly publishedAddress: string;
  readonly recommendations: number;
  readonly proposals: number;
  /** How many visit reports the report was compiled from. */
  readonly sources: number;
}

/** `GET /api/public/v1/annual-reports/:year`: one published annual report (11-9), whole. */
export interface PublicAnnualReport {
  readonly year: number;
  readonly approvedOn: LocalDate;
  readonly publishedOn: LocalDate;
  readonly publishedAddress: string;
  readonly chapters: readonly PublicChapter[];
  readonly recommendations: readonly PublicRecommendation[];
  readonly proposals: readonly PublicProposal[];
  readonly financialReport: PublicFinancialReport;
  readonly sources: number;
  /** SHA-256 of the approved content, in hexadecimal: a reader can tell that nothing changed since approval. */
  readonly sha256: string;
}

export interface PublicChapter {
  readonly code: string;
  readonly title: ReportTexts;
  readonly text: ReportTexts;
}

/** What the authority states and what the mechanism found stand side by side and are never merged. */
export interface PublicRecommendation {
  readonly position: number;
  readonly authority: Texts;
  readonly body: ReportTexts;
  readonly statedStatus: StatedStatus | null;
  readonly statedOn: LocalDate | null;
  readonly assessedStatus: AssessedStatus | null;
}

export interface PublicProposal {
  readonly position: number;
  /** The act that the proposal would change. */
  readonly act: string;
  readonly body: ReportTexts;
}

/** Money in tiyn, 100 to the tenge. */
export interface PublicFinancialReport {
  readonly visits: number;
  readonly spentTiyn: number;
  readonly allottedTiyn: number;
  readonly lines: readonly { readonly label: ReportTexts; readonly amountTiyn: number }[];
}

/** How one authority answers one annual report; `GET /api/public/v1/authorities` gives all of them, newest year first. */
export interface PublicAuthorityClock {
  readonly year: number;
  readonly authority: Texts;
  readonly dispatchedOn: LocalDate;
  readonly receivedOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  /** Runs from the day on which that body itself received the report (11-11(2)); null until then. */
  readonly deadline: DeadlineView | null;
}
