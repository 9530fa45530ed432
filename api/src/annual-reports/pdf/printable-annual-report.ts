import type { LocalDate, VisitKind } from '@shared/law';
import type { Words } from '../../platform/pdf';

/** The Council's decision that approved the report. */
export interface PrintableApproval {
  readonly decisionNumber: string;
  readonly approvedOn: LocalDate;
}

export interface PrintableStatistics {
  readonly visitsByKind: Readonly<Record<VisitKind, number>>;
  readonly visitsByPlaceType: readonly { readonly type: Words; readonly visits: number }[];
}

export interface PrintableAnnualRecommendation {
  readonly position: number;
  /** Recommendations of one id are printed under one heading. */
  readonly authorityId: string;
  readonly authority: Words;
  readonly body: Words;
}

export interface PrintableProposal {
  readonly position: number;
  /** The law or other act that should change. */
  readonly act: string;
  readonly body: Words;
}

/** Amounts are in tiyn. */
export interface PrintableFinancialReport {
  readonly allottedTiyn: number | null;
  readonly lines: readonly { readonly expense: Words; readonly amountTiyn: number }[];
}

/** A visit report of the year. One that was not used says why (11-9(1)). */
export interface PrintableSource {
  readonly number: string;
  readonly visitKind: VisitKind;
  readonly visitedOn: LocalDate;
  readonly place: Words;
  readonly isUsed: boolean;
  readonly reason: string | null;
}

/** All that a printed annual report says, in both languages. */
export interface PrintableAnnualReport {
  readonly year: number;
  /** Null while the Council has not approved it. */
  readonly approval: PrintableApproval | null;
  /** Of the approved content, 64 hexadecimal digits. */
  readonly sha256: string | null;
  readonly chapters: readonly { readonly title: Words; readonly text: Words }[];
  readonly statistics: PrintableStatistics;
  readonly recommendations: readonly PrintableAnnualRecommendation[];
  readonly proposals: readonly PrintableProposal[];
  readonly financialReport: PrintableFinancialReport | null;
  readonly sources: readonly PrintableSource[];
}
