import type { Actor } from '@shared/actor';
import type { AuthorityRef } from '@shared/authorities/authority.contract';
import type { LocalDate } from '@shared/law/local-date';
import type {
  AddressedRecommendation,
  AssessmentView,
  DispatchSummary,
  DispatchView,
} from '@shared/recommendations/recommendation.contract';
import type { AnnualRecommendation, AnnualReport, Dispatch } from '../annual-reports';
import { type Deadline, deadlineView } from '../platform/deadlines';
import { actionsOf } from '../platform/states';
import type { Assessment } from './assessment.entity';
import { dispatchStates, statusOf } from './dispatch.states';
import type { StatedMeasure } from './stated-measure.entity';

/** A dispatch with what a list shows of it. */
export interface SentReport {
  readonly dispatch: Dispatch;
  readonly report: AnnualReport;
  readonly authority: AuthorityRef;
  readonly clock: Deadline | null;
}

/** What was recommended to the body, what it stated, and what the mechanism found. */
export interface DispatchFile extends SentReport {
  readonly recommendations: readonly AnnualRecommendation[];
  readonly stated: readonly StatedMeasure[];
  readonly assessments: readonly Assessment[];
}

export const dispatchSummary = (
  { dispatch, report, authority, clock }: SentReport,
  today: LocalDate,
): DispatchSummary => ({
  id: dispatch.id,
  annualReport: { year: report.year, approvedOn: report.approvedOn ?? '' },
  authority: { id: authority.id, name: authority.name },
  dispatchedOn: dispatch.dispatchedOn ?? '',
  receivedOn: dispatch.receivedOn,
  answeredOn: dispatch.answeredOn,
  deadline: clock && deadlineView(clock, today),
  version: dispatch.version,
});

export const dispatchView = (file: DispatchFile, actor: Actor, today: LocalDate): DispatchView => ({
  ...dispatchSummary(file, today),
  recommendations: file.recommendations.map((recommendation) => addressedRecommendation(recommendation, file)),
  actions: actionsOf(dispatchStates, statusOf(file.dispatch), file.dispatch, actor),
});

function addressedRecommendation(
  { id, position, bodyKk, bodyRu }: AnnualRecommendation,
  file: DispatchFile,
): AddressedRecommendation {
  const stated = file.stated.find((measure) => measure.annualRecommendationId === id);
  return {
    id,
    position,
    body: { kk: bodyKk, ru: bodyRu },
    stated: stated ? { status: stated.status, measures: stated.measures, statedOn: stated.statedOn } : null,
    assessments: file.assessments.filter((assessment) => assessment.annualRecommendationId === id).map(assessmentView),
  };
}

export const assessmentView = ({ id, status, grounds, assessedOn }: Assessment): AssessmentView => ({
  id,
  status,
  grounds,
  assessedOn,
});
