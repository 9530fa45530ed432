import type { DeadlineView } from '@shared/deadlines/deadline.contract';
import type { DispatchSummary, DispatchView } from '@shared/recommendations/recommendation.contract';

export function answerClock(change: Partial<DeadlineView> = {}): DeadlineView {
  return {
    id: 'd1',
    clock: 'answer',
    provision: '11-11(2)',
    eventOn: '2026-03-02',
    statutoryEnd: '2026-06-02',
    effectiveEnd: '2026-06-02',
    state: 'running',
    daysLeft: 60,
    metOn: null,
    steps: [],
    ...change,
  };
}

export function summaryOf(change: Partial<DispatchSummary> = {}): DispatchSummary {
  return {
    id: 's1',
    annualReport: { year: 2025, approvedOn: '2026-02-20' },
    authority: {
      id: 'a1',
      name: { kk: 'Ішкі істер министрлігі', ru: 'Министерство внутренних дел', en: 'Ministry of Internal Affairs' },
    },
    dispatchedOn: '2026-02-27',
    receivedOn: null,
    answeredOn: null,
    deadline: null,
    version: 1,
    ...change,
  };
}

/** A report with two recommendations, sent and not yet received. */
export function dispatchOf(change: Partial<DispatchView> = {}): DispatchView {
  return {
    ...summaryOf(),
    recommendations: [
      {
        id: 'r1',
        position: 1,
        body: { kk: 'Жарық орнатылсын.', ru: 'Установить свет.' },
        stated: null,
        assessments: [],
      },
      { id: 'r2', position: 2, body: { kk: 'Дәрігер алынсын.', ru: 'Нанять врача.' }, stated: null, assessments: [] },
    ],
    actions: [
      { name: 'recordReceipt', allowed: true },
      {
        name: 'answer',
        allowed: false,
        refusal: {
          code: 'ANSWER.BEFORE_RECEIPT',
          message: 'Алдымен баяндаманың алынған күнін белгілеңіз.',
          provision: '11-11(2)',
        },
      },
    ],
    ...change,
  };
}
