import * as rules from './dispatch.rules';
import { dispatchStates, statusOf } from './dispatch.states';

const sent: rules.DispatchFacts = {
  authorityId: 'a',
  dispatchedOn: '2026-02-09',
  receivedOn: null,
  answeredOn: null,
};
const received = { ...sent, receivedOn: '2026-02-10' };
const answered = { ...received, answeredOn: '2026-03-01' };
const codes = (facts: rules.DispatchFacts) => {
  const of = dispatchStates[statusOf(facts)];
  const first = (action: 'recordReceipt' | 'answer') =>
    of[action]?.rules?.map((rule) => rule(facts)?.code).find((code) => code !== undefined) ?? 'may';
  return [first('recordReceipt'), first('answer')];
};

describe('A body to which the report was sent (11-11(2))', () => {
  it.each([
    ['nothing yet', sent, ['may', 'ANSWER.BEFORE_RECEIPT']],
    ['the receipt', received, ['DISPATCH.RECEIVED_ALREADY', 'may']],
    ['the answer', answered, ['DISPATCH.RECEIVED_ALREADY', 'ANSWER.GIVEN_ALREADY']],
  ])('having recorded %s, may go on from there and not back', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('receives on the day of dispatch or later, and answers on the day of receipt or later', () => {
    expect(rules.receiptMustFollowDispatch('2026-02-09', '2026-02-09')).toBeNull();
    expect(rules.receiptMustFollowDispatch('2026-02-08', '2026-02-09')).toMatchObject({
      code: 'DISPATCH.RECEIVED_BEFORE_DISPATCH',
    });
    expect(rules.answerMustBeDatedAfterReceipt('2026-02-10', '2026-02-10')).toBeNull();
    expect(rules.answerMustBeDatedAfterReceipt('2026-02-09', '2026-02-10')).toMatchObject({
      code: 'ANSWER.DATED_BEFORE_RECEIPT',
    });
  });

  it('answers each of its own recommendations once, and leaves none out', () => {
    expect(rules.everyRecommendationMustBeAnswered(['b', 'a'], ['a', 'b'])).toBeNull();
    expect(rules.everyRecommendationMustBeAnswered(['a'], ['a', 'b'])).toMatchObject({
      code: 'ANSWER.INCOMPLETE',
      params: { missing: 1 },
    });
    expect(rules.answerMustConcernOwnRecommendations(['a', 'c'], ['a', 'b'])).toMatchObject({
      code: 'ANSWER.NOT_ADDRESSED',
    });
    expect(rules.recommendationMustBeAnsweredOnce(['a', 'a'])).toMatchObject({ code: 'ANSWER.RECOMMENDATION_TWICE' });
    expect(rules.recommendationMustBeAnsweredOnce(['a', 'b'])).toBeNull();
  });
});

describe('An assessment', () => {
  it('follows the approval and rests on a visit that has begun', () => {
    expect(rules.assessmentMustFollowApproval('2026-02-09', '2026-02-09')).toBeNull();
    expect(rules.assessmentMustFollowApproval('2026-02-08', '2026-02-09')).toMatchObject({
      code: 'ASSESSMENT.BEFORE_APPROVAL',
    });
    expect(rules.assessmentMustRestOnAVisitThatHasBegun({ startedOn: '2026-02-09' }, '2026-02-09')).toBeNull();
    for (const startedOn of [null, '2026-02-10']) {
      expect(rules.assessmentMustRestOnAVisitThatHasBegun({ startedOn }, '2026-02-09')).toMatchObject({
        code: 'ASSESSMENT.VISIT_NOT_BEGUN',
      });
    }
  });
});
