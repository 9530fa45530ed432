import {
  type AddressedRecommendation,
  AnswerRecommendations,
  StatedMeasure,
} from '@shared/recommendations/recommendation.contract';
import type { StatedStatus } from '@shared/recommendations/recommendation.statuses';

export interface AnswerDraft {
  readonly status: StatedStatus | '';
  readonly measures: string;
}

/** What is typed, in the order of the recommendations. */
export const emptyAnswers = (recommendations: readonly AddressedRecommendation[]): readonly AnswerDraft[] =>
  recommendations.map(() => ({ status: '', measures: '' }));

export const isBegun = (drafts: readonly AnswerDraft[]): boolean =>
  drafts.some(({ status, measures }) => status !== '' || measures.trim() !== '');

/** The request, as instances of its classes: the validators judge what is nested by its class. */
export function answerOf(
  answeredOn: string,
  recommendations: readonly AddressedRecommendation[],
  drafts: readonly AnswerDraft[],
): AnswerRecommendations {
  const answers = recommendations.map(({ id }, at) =>
    Object.assign(new StatedMeasure(), {
      recommendationId: id,
      status: drafts[at]?.status ?? '',
      measures: drafts[at]?.measures ?? '',
    }),
  );
  return Object.assign(new AnswerRecommendations(), { answeredOn, answers });
}
