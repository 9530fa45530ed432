import type { CreateVisitReport, ReportFormView, VisitReportView } from '@shared/visit-reports/visit-report.contract';
import type { VisitView } from '@shared/visits/visit.contract';
import type { TestApp } from '../app';
import { makeAuthority } from './authorities';
import { decide } from './council';
import { made } from './made';
import { asParticipant } from './participants';
import { makeCarriedOutVisit, type VisitWish } from './visits';

const sections = [
  { key: 'circumstances', kk: 'Мән-жайлар', ru: 'Обстоятельства', en: 'Circumstances' },
  { key: 'conclusions', kk: 'Қорытынды', ru: 'Выводы', en: 'Conclusions' },
];

/** A form that the Council has approved; reports are written on the newest one. */
export async function makeReportForm(app: TestApp): Promise<ReportFormView> {
  const form = made(await app.as(['office']).post<ReportFormView>('/report-forms', { sections }));
  const decisionId = await decide(app, { subjectType: 'report_form', subjectId: form.id });
  return made(await app.as(['office']).post<ReportFormView>(`/report-forms/${form.id}/approval`, { decisionId }));
}

export interface ReportWish extends VisitWish {
  readonly ofVisit?: VisitView;
  readonly language?: CreateVisitReport['language'];
}

export const membersOf = (visit: VisitView): string[] => visit.members.map(({ participantId }) => participantId);

/** A draft with one finding and one recommendation, by the first member of a visit that was carried out. */
export async function makeDraft(
  app: TestApp,
  wish: ReportWish = {},
): Promise<{ report: VisitReportView; visit: VisitView; members: string[] }> {
  const visit = wish.ofVisit ?? (await makeCarriedOutVisit(app, wish));
  const [form] = made(await app.as(['office']).get<ReportFormView[]>('/report-forms'));
  if (!form?.approvedOn) await makeReportForm(app);
  const members = membersOf(visit);
  const author = asParticipant(app, members[0] ?? '');
  const report = made(
    await author.post<VisitReportView>('/visit-reports', { visitId: visit.id, language: wish.language ?? 'kk' }),
  );
  made(
    await author.post(`/visit-reports/${report.id}/findings`, {
      theme: 'treatment',
      body: 'Ұстау жағдайлары тексерілді.',
      sources: ['staff'],
    }),
  );
  const authorityId = (await makeAuthority(app)).id;
  const written = await author.post<VisitReportView>(`/visit-reports/${report.id}/recommendations`, {
    authorityId,
    theme: 'treatment',
    body: 'Жөндеу ұсынылады.',
  });
  return { report: made(written), visit, members };
}

export async function freeze(app: TestApp, member: string, report: VisitReportView): Promise<VisitReportView> {
  return made(
    await asParticipant(app, member).post<VisitReportView>(
      `/visit-reports/${report.id}/freeze`,
      {},
      { ifMatch: report.version },
    ),
  );
}

export async function sign(
  app: TestApp,
  member: string,
  report: VisitReportView,
  dissent?: string,
): Promise<VisitReportView> {
  const body = { sha256: report.frozen?.sha256, ...(dissent && { dissent }) };
  return made(await asParticipant(app, member).post<VisitReportView>(`/visit-reports/${report.id}/signature`, body));
}

/** Signed by every member and locked. */
export async function makeLockedReport(
  app: TestApp,
  wish: ReportWish = {},
): Promise<{ report: VisitReportView; visit: VisitView; members: string[] }> {
  const draft = await makeDraft(app, wish);
  let report = await freeze(app, draft.members[0] ?? '', draft.report);
  for (const member of draft.members) report = await sign(app, member, report);
  return { ...draft, report };
}
