import type { ReportOfYear } from '../visit-reports';
import * as rules from './annual-report.rules';
import { sourcesOfYear } from './sources-of-year';
import { statisticsOf, visitsIn } from './visit-statistics';

const complete: rules.AnnualReportFacts = {
  recommendations: 1,
  proposals: 1,
  hasFinancialReport: true,
  unsentBodies: 1,
};

describe('An annual report (11-9(2))', () => {
  it.each([
    ['recommendations', rules.reportMustRecommend, { recommendations: 0 }, 'ANNUAL_REPORT.RECOMMENDATIONS_MISSING'],
    ['proposals', rules.reportMustProposeLegislation, { proposals: 0 }, 'ANNUAL_REPORT.PROPOSALS_MISSING'],
    [
      'the financial report',
      rules.financialReportMustBeAttached,
      { hasFinancialReport: false },
      'ANNUAL_REPORT.FINANCIAL_REPORT_MISSING',
    ],
  ])('is not approved without %s', (_, rule, lacking, code) => {
    expect(rule(complete)).toBeNull();
    expect(rule({ ...complete, ...lacking })).toEqual({ code, provision: '11-9(2)' });
  });

  it('is approved as the Council voted on it', () => {
    const decidedAt = new Date('2026-03-02T05:00:00Z');
    expect(rules.reportMustBeAsTheCouncilDecided(decidedAt, decidedAt)).toBeNull();
    expect(rules.reportMustBeAsTheCouncilDecided(new Date('2026-03-02T05:00:01Z'), decidedAt)).toMatchObject({
      code: 'ANNUAL_REPORT.CHANGED_SINCE_VOTE',
    });
  });

  it('is prepared from the first day of its year on', () => {
    expect(rules.yearMustHaveBegun(2026, '2026-01-01')).toBeNull();
    expect(rules.yearMustHaveBegun(2026, '2025-12-31')).toMatchObject({ code: 'ANNUAL_REPORT.YEAR_TO_COME' });
  });

  it('has each chapter once, and recommendations that trace to reports that were used (11-9(1))', () => {
    expect(rules.chaptersMustDiffer([{ code: 'a' }, { code: 'b' }])).toBeNull();
    expect(rules.chaptersMustDiffer([{ code: 'a' }, { code: 'b' }, { code: 'a' }])).toMatchObject({
      code: 'ANNUAL_REPORT.CHAPTER_TWICE',
      params: { chapter: 'a' },
    });
    expect(rules.recommendationMustTraceToUsedReports(0)).toBeNull();
    expect(rules.recommendationMustTraceToUsedReports(2)).toMatchObject({
      code: 'ANNUAL_REPORT.SOURCE_NOT_USED',
      provision: '11-9(1)',
      params: { count: 2 },
    });
  });

  it('is sent and published on the day of approval or later, to each body once (11-9(3))', () => {
    expect(rules.dispatchMustFollowApproval('2026-03-02', '2026-03-02')).toBeNull();
    expect(rules.dispatchMustFollowApproval('2026-03-01', '2026-03-02')).toMatchObject({
      code: 'DISPATCH.BEFORE_APPROVAL',
    });
    expect(rules.publicationMustFollowApproval('2026-03-02', '2026-03-02')).toBeNull();
    expect(rules.publicationMustFollowApproval('2026-03-01', '2026-03-02')).toMatchObject({
      code: 'ANNUAL_REPORT.PUBLISHED_BEFORE_APPROVAL',
    });
    expect(rules.bodyMustNotHaveBeenSentTheReport({ dispatchedOn: null })).toBeNull();
    expect(rules.bodyMustNotHaveBeenSentTheReport({ dispatchedOn: '2026-03-02' })).toMatchObject({
      code: 'DISPATCH.SENT_ALREADY',
    });
    expect(rules.bodyMustBeAddressed(null)).toMatchObject({ code: 'DISPATCH.NOT_ADDRESSED', provision: '11-9(3)' });
    expect(rules.someBodyMustStillWait({ ...complete, unsentBodies: 0 })).toMatchObject({
      code: 'DISPATCH.SENT_ALREADY',
    });
  });
});

describe('The sources of an annual report (11-9(1))', () => {
  const report = (id: string, startedOn: string): ReportOfYear => ({
    ...{ id, visitId: id, visitNumber: id, visitKind: 'periodic', startedOn, language: 'kk', lockedAt: null },
    place: {
      ...{ id: 'place', name: { kk: 'Үй', ru: 'Дом', en: 'House' }, type: 'orphanage', regionIso: 'KZ-75' },
      ...{ authorityId: 'body', underMandateFrom: '2019-04-01', closedOn: null },
      ...{ lastPeriodicVisitOn: null, isDemonstration: false, capacity: null, personsHeld: null },
      ...{ tripAreaId: null, visitDays: null, visitCostTiyn: null },
    },
    recommendations: [],
  });

  it('are used where every member signed, and have a reason where they are not', () => {
    const sources = sourcesOfYear(
      {
        locked: [report('a', '2025-02-01')],
        unlocked: [report('b', '2025-03-01')],
        late: [report('c', '2024-12-30')],
      },
      '2026-03-02',
    );
    expect(
      sources.map(({ visitReportId, isUsed, reason }) => [visitReportId, isUsed, reason?.split(' / ')[1]]),
    ).toEqual([
      ['a', true, undefined],
      ['b', false, 'на 02.03.2026 отчет подписан не всеми членами группы'],
      ['c', false, 'отчет подписан после утверждения доклада за 2024 год'],
    ]);
  });

  it('are counted apart from the visits, each of which counts once', () => {
    const statistics = statisticsOf([
      { kind: 'periodic', placeType: 'orphanage' },
      { kind: 'periodic', placeType: 'orphanage' },
      { kind: 'special', placeType: 'police_premises' },
    ]);
    expect(statistics).toEqual({
      byKind: { periodic: 2, interim: 0, special: 1 },
      byPlaceType: { orphanage: 2, police_premises: 1 },
    });
    expect(visitsIn(statistics)).toBe(3);
  });
});
