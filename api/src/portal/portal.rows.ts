import type { LocalDate } from '@shared/law/local-date';
import type { PublicChapter, PublicFinancialReport } from '@shared/portal/portal.contract';
import type { AssessedStatus, StatedStatus } from '@shared/recommendations/recommendation.statuses';
import type { Deadline } from '../platform/deadlines';

/** Rows of the views of the schema `portal`. */
export interface ReportRow {
  readonly year: number;
  readonly approved_on: LocalDate;
  readonly published_on: LocalDate;
  readonly published_address: string;
  readonly sha256: string;
  readonly recommendations: number;
  readonly proposals: number;
  readonly sources: number;
}

export interface WholeReportRow extends ReportRow {
  readonly chapters: readonly PublicChapter[];
  readonly financial_report: PublicFinancialReport;
}

interface AuthorityNameRow {
  readonly authority_kk: string;
  readonly authority_ru: string;
  readonly authority_en: string;
}

export interface RecommendationRow extends AuthorityNameRow {
  readonly position: number;
  readonly body_kk: string;
  readonly body_ru: string;
  readonly stated_status: StatedStatus | null;
  readonly stated_on: LocalDate | null;
  readonly assessed_status: AssessedStatus | null;
}

export interface ProposalRow {
  readonly position: number;
  readonly act: string;
  readonly body_kk: string;
  readonly body_ru: string;
}

/** The clock's own columns are null until the body has recorded receipt. */
export interface ClockRow extends AuthorityNameRow {
  readonly year: number;
  readonly dispatched_on: LocalDate;
  readonly received_on: LocalDate | null;
  readonly answered_on: LocalDate | null;
  readonly clock: Deadline['clock'] | null;
  readonly provision: Deadline['provision'];
  readonly event_on: LocalDate;
  readonly statutory_end: LocalDate;
  readonly effective_end: LocalDate;
  readonly met_on: LocalDate | null;
  readonly steps: Deadline['steps'];
}

export interface PrintRow {
  readonly pdf: Buffer;
  readonly sha256: string;
}

/** Of a valid certificate; of any other there is no row. */
export interface CertificateRow {
  readonly full_name: string;
  readonly photo: Buffer;
}
