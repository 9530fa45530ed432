import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import type { DispatchView } from '@shared/recommendations/recommendation.contract';
import type { Client, TestApp } from '../app';
import { dispatchTo, makeApprovedAnnualReport } from './annual-reports';
import { makeAuthority } from './authorities';
import { made } from './made';

export const asAuthority = (app: TestApp, authorityId: string): Client =>
  app.as(['authority'], { authorityId, accountId: `authority-${authorityId}` });

export interface SentReport {
  readonly report: AnnualReportView;
  readonly dispatchId: string;
  readonly authorityId: string;
  /** Requests as the body to which it was sent. */
  readonly as: Client;
}

/** An approved report of the year, sent today to a body of its own to which it recommends one thing. */
export async function makeDispatch(app: TestApp, year?: number): Promise<SentReport> {
  const authorityId = (await makeAuthority(app)).id;
  const { id } = await makeApprovedAnnualReport(app, { year, authorityIds: [authorityId] });
  return sentTo(app, await dispatchTo(app, id, authorityId), authorityId);
}

export function sentTo(app: TestApp, report: AnnualReportView, authorityId: string): SentReport {
  const dispatch = report.dispatches.find(({ authority }) => authority.id === authorityId);
  if (!dispatch) throw new Error('nothing was sent to this body');
  return { report, dispatchId: dispatch.id, authorityId, as: asAuthority(app, authorityId) };
}

/** Received today. */
export async function receive(app: TestApp, { as, dispatchId }: SentReport): Promise<DispatchView> {
  const body = { receivedOn: app.clock.today() };
  return made(await as.post<DispatchView>(`/dispatches/${dispatchId}/receipt`, body));
}

/** The answer to everything that was recommended, dated today. */
export const answersTo = (app: TestApp, { recommendations }: DispatchView) => ({
  answeredOn: app.clock.today(),
  answers: recommendations.map(({ id }) => ({
    recommendationId: id,
    status: 'in_progress',
    measures: 'Жоспар бекітілді.',
  })),
});

export async function answer(app: TestApp, sent: SentReport): Promise<DispatchView> {
  const dispatch = made(await sent.as.get<DispatchView>(`/dispatches/${sent.dispatchId}`));
  return made(await sent.as.post<DispatchView>(`/dispatches/${sent.dispatchId}/answers`, answersTo(app, dispatch)));
}
