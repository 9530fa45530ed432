import type {
  CreateFinding,
  CreateReportRecommendation,
  ReportFormView,
  ReportLanguage,
  SectionText,
  VisitReportView,
} from '@shared/visit-reports/visit-report.contract';
import type { Person } from '../person';
import { type Council, decide } from './council';

/** The headings of the first form: what a group tells of every visit. */
const formSections = [
  { key: 'circumstances', kk: 'Бару мән-жайлары', ru: 'Обстоятельства посещения', en: 'Circumstances of the visit' },
  { key: 'conditions', kk: 'Ұстау жағдайлары', ru: 'Условия содержания', en: 'Conditions of holding' },
  { key: 'interviews', kk: 'Әңгімелесулер', ru: 'Беседы', en: 'Interviews' },
  { key: 'conclusions', kk: 'Қорытынды', ru: 'Выводы', en: 'Conclusions' },
];

export async function approveReportForm(council: Council, heldOn: string): Promise<ReportFormView> {
  const form = await council.office.post<ReportFormView>('/report-forms', { sections: formSections });
  const { id } = await decide(council, heldOn, {
    title: `Есеп нысаны / Форма отчёта № ${form.edition}`,
    subjectType: 'report_form',
    subjectId: form.id,
  });
  return council.office.post<ReportFormView>(`/report-forms/${form.id}/approval`, { decisionId: id });
}

export interface Draft {
  readonly visitId: string;
  readonly language: ReportLanguage;
  readonly sections: readonly SectionText[];
  readonly findings: readonly CreateFinding[];
  readonly recommendations: readonly CreateReportRecommendation[];
}

export async function writeReport(author: Person, draft: Draft): Promise<VisitReportView> {
  const report = await author.post<VisitReportView>('/visit-reports', {
    visitId: draft.visitId,
    language: draft.language,
  });
  let written = await author.put<VisitReportView>(
    `/visit-reports/${report.id}/sections`,
    { sections: draft.sections },
    { ifMatch: report.version },
  );
  for (const finding of draft.findings)
    written = await author.post<VisitReportView>(`/visit-reports/${report.id}/findings`, finding);
  for (const item of draft.recommendations)
    written = await author.post<VisitReportView>(`/visit-reports/${report.id}/recommendations`, item);
  return written;
}

export const freezeReport = (author: Person, report: VisitReportView): Promise<VisitReportView> =>
  author.post<VisitReportView>(`/visit-reports/${report.id}/freeze`, {}, { ifMatch: report.version });

/** A member reads the frozen report and signs the bytes that were read. */
export async function signReport(member: Person, reportId: string, dissent?: string): Promise<VisitReportView> {
  const { frozen } = await member.get<VisitReportView>(`/visit-reports/${reportId}`);
  if (!frozen) throw new Error('the report is not frozen');
  return member.post<VisitReportView>(`/visit-reports/${reportId}/signature`, {
    sha256: frozen.sha256,
    ...(dissent && { dissent }),
  });
}
