import type { VoluntaryDataView, VoluntaryQuestion } from '@shared/voluntary-data/voluntary-data.contract';
import type { ShownProblem } from '../http/problem';

/** What stands in the form; an empty text is a question that was passed over. */
export type AnswersDraft = Readonly<Record<VoluntaryQuestion, string>>;

export const answersOf = (given: VoluntaryDataView['given']): AnswersDraft => ({
  sex: given?.answers.sex ?? '',
  ageBand: given?.answers.ageBand ?? '',
  settlement: given?.answers.settlement ?? '',
  firstLanguage: given?.answers.firstLanguage ?? '',
  disability: given?.answers.disability ?? '',
});

/** Nothing is sent without an explicit agreement to the text; nobody's silence is one. */
export const consentProblem = (agrees: boolean, message: string): ShownProblem | null =>
  agrees
    ? null
    : {
        status: 422,
        code: 'REQUEST.INVALID',
        title: message,
        correlationId: '',
        fields: [{ field: 'consentEdition', message }],
      };
