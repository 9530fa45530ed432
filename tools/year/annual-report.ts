import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { PublicAnnualReport, PublicAuthorityClock } from '@shared/portal/portal.contract';
import type { DispatchView, DispatchSummary } from '@shared/recommendations/recommendation.contract';
import type { Page } from '@shared/page';
import { addProposals, addRecommendations, writeChapters, writeFinancialReport } from '../play/acts/annual-report';
import { type Council, decide } from '../play/acts/council';
import type { Person } from '../play/person';
import type { Narrator } from './narrator';
import type { Players } from './players';

/** The annual consolidated report: refused while a part is missing, approved, dispatched, published (11-9). */
export async function playAnnualReport(
  tell: Narrator,
  council: Council,
  visitor: Person,
  authority: AuthorityView,
  of: { year: number; day: string; spentTiyn: number },
): Promise<AnnualReportView> {
  const { office } = council;
  tell.chapter('The annual consolidated report');
  let report = await office.post<AnnualReportView>('/annual-reports', { year: of.year });
  tell.step(
    '11-9(1)',
    `compiled from ${report.sources.filter((source) => source.isUsed).length} locked visit reports; ${report.sources.filter((source) => !source.isUsed).length} are listed as not used`,
  );
  report = await writeChapters(office, report);
  const decision = await decide(council, of.day, {
    title: `Баяндама / Доклад ${of.year}`,
    subjectType: 'annual_report',
    subjectId: report.id,
  });
  const refuse = async (what: string): Promise<void> =>
    tell.refusal(
      `approval without ${what}`,
      await office.refused(
        'POST',
        `/annual-reports/${report.id}/approval`,
        { decisionId: decision.id },
        { provision: '11-9(2)' },
      ),
    );

  await refuse('recommendations');
  await addRecommendations(office, report.id, [{ id: authority.id, code: authority.code, sourceIds: [] }]);
  await refuse('legislative proposals');
  await addProposals(office, report.id);
  await refuse('the financial report');
  report = await office.get<AnnualReportView>(`/annual-reports/${report.id}`);
  await writeFinancialReport(office, report, of.spentTiyn);
  report = await office.get<AnnualReportView>(`/annual-reports/${report.id}`);
  // What is approved is what was voted on: the Council votes on the complete report.
  const final = await decide(council, of.day, {
    title: `Баяндама / Доклад ${of.year}`,
    subjectType: 'annual_report',
    subjectId: report.id,
  });
  report = await office.post<AnnualReportView>(`/annual-reports/${report.id}/approval`, { decisionId: final.id });
  tell.step(
    '11-9(2)',
    `approved by decision ${final.number}; the clock of one month runs to ${report.deadlines[0]?.effectiveEnd}`,
  );
  for (const language of ['kk', 'ru']) {
    const pdf = await office.file(`/annual-reports/${report.id}/pdf?language=${language}`);
    writeFileSync(`annual-report-${language}.pdf`, pdf);
    tell.step(
      '11-9(1)',
      `annual-report-${language}.pdf, ${Math.round(pdf.length / 1024)} kB, sha256 ${createHash('sha256').update(pdf).digest('hex').slice(0, 12)}…`,
    );
  }
  await office.post(`/annual-reports/${report.id}/dispatches`, { authorityId: authority.id, dispatchedOn: of.day });
  tell.step('11-9(3)', `dispatched to ${authority.name.en}`);
  report = await office.post<AnnualReportView>(`/annual-reports/${report.id}/publication`, { publishedOn: of.day });
  const published = await visitor.get<PublicAnnualReport>(`/api/public/v1/annual-reports/${of.year}`);
  tell.step(
    '11-9(3)',
    `published at ${published.publishedAddress}; anybody reads ${published.recommendations.length} recommendations without signing in`,
  );
  return report;
}

/** Receipt starts the body's own three months; the answer is stated by it and assessed by the mechanism, apart (11-11(2)). */
export async function playAnswer(
  tell: Narrator,
  players: Players,
  visitor: Person,
  office: Person,
  authority: AuthorityView,
  of: { year: number; day: string },
): Promise<void> {
  tell.chapter('The answer of the authority');
  const body = await players.authority(authority.code);
  const { items } = await body.get<Page<DispatchSummary>>('/dispatches');
  const dispatch = items.find((item) => item.annualReport.year === of.year);
  if (!dispatch) throw new Error('the authority does not see the report that was sent to it');
  const answers = (view: DispatchView) => ({
    answeredOn: of.day,
    answers: view.recommendations.map(({ id }) => ({
      recommendationId: id,
      status: 'in_progress',
      measures: 'Шаралар жоспары бекітілді / Утверждён план мер',
    })),
  });
  const view = await body.get<DispatchView>(`/dispatches/${dispatch.id}`);
  tell.refusal(
    'an answer before receipt',
    await body.refused(
      'POST',
      `/dispatches/${dispatch.id}/answers`,
      answers(view),
      { provision: '11-11(2)' },
      { ifMatch: view.version },
    ),
  );
  const received = await body.post<DispatchView>(
    `/dispatches/${dispatch.id}/receipt`,
    { receivedOn: of.day },
    { ifMatch: view.version },
  );
  tell.step(
    '11-11(2)',
    `${authority.name.en} records receipt; its three months end on ${received.deadline?.effectiveEnd} (unmoved: ${received.deadline?.statutoryEnd})`,
  );
  const stranger = await players.authority('MOH');
  tell.refusal(
    'another authority reads it',
    await stranger.refused('GET', `/dispatches/${dispatch.id}`, undefined, { code: 'RECORD.NOT_FOUND' }),
  );
  await body.post(`/dispatches/${dispatch.id}/answers`, answers(received), { ifMatch: received.version });
  tell.step('11-11(2)', `it answers ${received.recommendations.length} recommendations, one by one`);
  const [first] = received.recommendations;
  if (first)
    await office.post(`/annual-recommendations/${first.id}/assessments`, {
      status: 'not_implemented',
      grounds: 'Келесі баруда тексерілді / Проверено при посещении',
      assessedOn: of.day,
    });
  const published = await visitor.get<PublicAnnualReport>(`/api/public/v1/annual-reports/${of.year}`);
  const shown = published.recommendations.find((item) => item.assessedStatus !== null);
  tell.step(
    '11-11(2)',
    `on the portal: stated "${shown?.statedStatus}", assessed "${shown?.assessedStatus}", side by side`,
  );
  const clocks = await visitor.get<readonly PublicAuthorityClock[]>('/api/public/v1/authorities');
  tell.step('11-11(2)', `the portal shows how ${clocks.length} dispatches are answered`);
}
