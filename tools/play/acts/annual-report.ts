import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import { annualReportChapters, legislativeProposals, recommendations } from '../../demonstration';
import type { Person } from '../person';

const share = (totalTiyn: number, percent: number): number => Math.round((totalTiyn * percent) / 100);

export const writeChapters = (office: Person, report: AnnualReportView): Promise<AnnualReportView> =>
  office.put<AnnualReportView>(
    `/annual-reports/${report.id}/chapters`,
    {
      chapters: annualReportChapters.map(({ key, title, text }) => ({
        code: key,
        title: bilingual(title),
        text: bilingual(text),
      })),
    },
    { ifMatch: report.version },
  );

/** One consolidated recommendation for each authority, drawn from the visit reports that the annual report uses. */
export async function addRecommendations(
  office: Person,
  reportId: string,
  addressees: readonly { id: string; code: string; sourceIds: readonly string[] }[],
): Promise<void> {
  for (const { id, code, sourceIds } of addressees) {
    for (const { text } of recommendations.filter((item) => item.authorityCode === code).slice(0, 3)) {
      await office.post(`/annual-reports/${reportId}/recommendations`, {
        authorityId: id,
        body: bilingual(text),
        sourceIds,
      });
    }
  }
}

export async function addProposals(office: Person, reportId: string): Promise<void> {
  for (const { title, text } of legislativeProposals) {
    await office.post(`/annual-reports/${reportId}/proposals`, {
      act: `${title.kk} / ${title.ru}`,
      body: bilingual(text),
    });
  }
}

export const writeFinancialReport = (
  office: Person,
  report: AnnualReportView,
  spentTiyn: number,
): Promise<AnnualReportView> =>
  office.put<AnnualReportView>(
    `/annual-reports/${report.id}/financial-report`,
    {
      allottedTiyn: Math.round(spentTiyn * 1.1),
      lines: [
        { label: { kk: 'Жол жүру шығыстары', ru: 'Проезд' }, amountTiyn: share(spentTiyn, 46) },
        { label: { kk: 'Тұру шығыстары', ru: 'Проживание' }, amountTiyn: share(spentTiyn, 31) },
        { label: { kk: 'Тәуліктік шығыстар', ru: 'Суточные' }, amountTiyn: share(spentTiyn, 17) },
        { label: { kk: 'Аудармашылар мен сарапшылар', ru: 'Переводчики и эксперты' }, amountTiyn: share(spentTiyn, 6) },
      ],
    },
    { ifMatch: report.version },
  );

const bilingual = ({ kk, ru }: { kk: string; ru: string }): { kk: string; ru: string } => ({ kk, ru });
