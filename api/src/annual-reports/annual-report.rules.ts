import type { LocalDate } from '@shared/law/local-date';
import { broken, type Broken } from '../platform/errors';

/** What a report is judged by; `unsentBodies` are addressees to whom it has not been dispatched. */
export interface AnnualReportFacts {
  readonly recommendations: number;
  readonly proposals: number;
  readonly hasFinancialReport: boolean;
  readonly unsentBodies: number;
}

/** 11-9(2): the report contains recommendations to authorised bodies. */
export const reportMustRecommend = ({ recommendations }: AnnualReportFacts): Broken | null =>
  recommendations > 0 ? null : broken('ANNUAL_REPORT.RECOMMENDATIONS_MISSING', '11-9(2)');

/** 11-9(2): the report contains proposals to improve legislation. */
export const reportMustProposeLegislation = ({ proposals }: AnnualReportFacts): Broken | null =>
  proposals > 0 ? null : broken('ANNUAL_REPORT.PROPOSALS_MISSING', '11-9(2)');

/** 11-9(2): the financial report on the visits of the year is attached. */
export const financialReportMustBeAttached = ({ hasFinancialReport }: AnnualReportFacts): Broken | null =>
  hasFinancialReport ? null : broken('ANNUAL_REPORT.FINANCIAL_REPORT_MISSING', '11-9(2)');

/** 11-9(3): what the Council approves is what it voted on, to the letter: its clocks start from there. */
export const reportMustBeAsTheCouncilDecided = (changedAt: Date, decidedAt: Date): Broken | null =>
  changedAt <= decidedAt ? null : broken('ANNUAL_REPORT.CHANGED_SINCE_VOTE', '11-9(3)');

/** 11-9(1): every statement traces to its sources, the recommendations of visit reports that were used. */
export const recommendationMustTraceToUsedReports = (unknownSources: number): Broken | null =>
  unknownSources === 0 ? null : broken('ANNUAL_REPORT.SOURCE_NOT_USED', '11-9(1)', { count: unknownSources });

/** 11-9(1): there is nothing to report of a year that has not begun. */
export const yearMustHaveBegun = (year: number, today: LocalDate): Broken | null =>
  `${year}-01-01` <= today ? null : broken('ANNUAL_REPORT.YEAR_TO_COME', '11-9(1)', { year });

export function chaptersMustDiffer(chapters: readonly { code: string }[]): Broken | null {
  const twice = chapters.find(({ code }, at) => chapters.findIndex((other) => other.code === code) !== at);
  return twice ? broken('ANNUAL_REPORT.CHAPTER_TWICE', undefined, { chapter: twice.code }) : null;
}

/** 11-9(3): it is sent to each authorised body; when all have it, there is nobody left to send it to. */
export const someBodyMustStillWait = ({ unsentBodies }: AnnualReportFacts): Broken | null =>
  unsentBodies > 0 ? null : broken('DISPATCH.SENT_ALREADY', '11-9(3)');

/** 11-9(3): the bodies are those to whom something is recommended. */
export const bodyMustBeAddressed = (dispatch: object | null): Broken | null =>
  dispatch ? null : broken('DISPATCH.NOT_ADDRESSED', '11-9(3)');

export const bodyMustNotHaveBeenSentTheReport = ({
  dispatchedOn,
}: {
  dispatchedOn: LocalDate | null;
}): Broken | null => (dispatchedOn === null ? null : broken('DISPATCH.SENT_ALREADY', '11-9(3)'));

/** 11-9(3): it is sent from the day of approval on. */
export const dispatchMustFollowApproval = (dispatchedOn: LocalDate, approvedOn: LocalDate): Broken | null =>
  dispatchedOn >= approvedOn ? null : broken('DISPATCH.BEFORE_APPROVAL', '11-9(3)', { approvedOn });

/** 11-9(3): it is published from the day of approval on. */
export const publicationMustFollowApproval = (publishedOn: LocalDate, approvedOn: LocalDate): Broken | null =>
  publishedOn >= approvedOn ? null : broken('ANNUAL_REPORT.PUBLISHED_BEFORE_APPROVAL', '11-9(3)', { approvedOn });
