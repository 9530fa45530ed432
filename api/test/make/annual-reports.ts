import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import type { Client, TestApp } from '../app';
import { makeAuthority } from './authorities';
import { decide } from './council';
import { made } from './made';

const yearOf = (app: TestApp): number => Number(app.clock.today().slice(0, 4));
const office = (app: TestApp): Client => app.as(['office']);

export const chapters = [
  {
    code: 'organisation',
    title: { kk: 'Тетіктің қызметін ұйымдастыру', ru: 'Организация деятельности механизма' },
    text: { kk: 'Топтар жоспар бойынша барды.', ru: 'Группы посещали организации по плану.' },
  },
  {
    code: 'conclusion',
    title: { kk: 'Қорытынды', ru: 'Заключение' },
    text: { kk: 'Ілгерілеу бар.', ru: 'Есть улучшения.' },
  },
];

export const financialReport = {
  allottedTiyn: 1_000_000,
  lines: [
    { label: { kk: 'Жол жүру', ru: 'Проезд' }, amountTiyn: 300_000 },
    { label: { kk: 'Тұру', ru: 'Проживание' }, amountTiyn: 250_000 },
  ],
};

export interface AnnualReportWish {
  /** The year of the clock unless told. */
  readonly year?: number;
  /** Who is recommended something, once each, in this order; two new bodies unless told. */
  readonly authorityIds?: readonly string[];
}

/** Compiled, with nothing written in it yet. */
export async function prepareAnnualReport(app: TestApp, year = yearOf(app)): Promise<AnnualReportView> {
  return made(await office(app).post<AnnualReportView>('/annual-reports', { year }));
}

export async function recommend(
  app: TestApp,
  id: string,
  authorityId: string,
  sourceIds: readonly string[] = [],
): Promise<AnnualReportView> {
  const body = { kk: 'Ыстық сумен қамтамасыз ету.', ru: 'Обеспечить горячей водой.' };
  const path = `/annual-reports/${id}/recommendations`;
  return made(await office(app).post<AnnualReportView>(path, { authorityId, body, sourceIds }));
}

export async function propose(app: TestApp, id: string): Promise<AnnualReportView> {
  const body = { kk: 'Норманы арттыру.', ru: 'Повысить норму.' };
  const path = `/annual-reports/${id}/proposals`;
  return made(await office(app).post<AnnualReportView>(path, { act: 'Әлеуметтік кодекс', body }));
}

/** A draft with its chapters and all three obligatory parts: it lacks the Council's decision only. */
export async function makeCompleteDraft(app: TestApp, wish: AnnualReportWish = {}): Promise<AnnualReportView> {
  const { id, version } = await prepareAnnualReport(app, wish.year);
  const path = `/annual-reports/${id}`;
  made(await office(app).put(`${path}/chapters`, { chapters }, { ifMatch: version }));
  const authorityIds = wish.authorityIds ?? [(await makeAuthority(app)).id, (await makeAuthority(app)).id];
  for (const authorityId of authorityIds) await recommend(app, id, authorityId);
  const proposed = await propose(app, id);
  const ifMatch = proposed.version;
  return made(await office(app).put<AnnualReportView>(`${path}/financial-report`, financialReport, { ifMatch }));
}

export async function approveAnnualReport(app: TestApp, id: string): Promise<AnnualReportView> {
  const decisionId = await decide(app, { subjectType: 'annual_report', subjectId: id });
  return made(await office(app).post<AnnualReportView>(`/annual-reports/${id}/approval`, { decisionId }));
}

/** Approved today. @example const report = await makeApprovedAnnualReport(app, { year: 2025, authorityIds: [ministry.id] }) */
export async function makeApprovedAnnualReport(app: TestApp, wish: AnnualReportWish = {}): Promise<AnnualReportView> {
  return approveAnnualReport(app, (await makeCompleteDraft(app, wish)).id);
}

/** Sent to the body today. */
export async function dispatchTo(app: TestApp, id: string, authorityId: string): Promise<AnnualReportView> {
  const body = { authorityId, dispatchedOn: app.clock.today() };
  return made(await office(app).post<AnnualReportView>(`/annual-reports/${id}/dispatches`, body));
}

/** Placed on the portal today. */
export async function publishAnnualReport(app: TestApp, id: string): Promise<AnnualReportView> {
  const body = { publishedOn: app.clock.today() };
  return made(await office(app).post<AnnualReportView>(`/annual-reports/${id}/publication`, body));
}
