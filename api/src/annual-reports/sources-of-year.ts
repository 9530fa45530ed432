import { writtenDay } from '@shared/deadlines/written-day';
import type { LocalDate } from '@shared/law/local-date';
import type { ReportOfYear } from '../visit-reports';
import type { AnnualReportSource } from './annual-report-source.entity';

export type FoundSource = Omit<AnnualReportSource, 'id' | 'annualReportId'>;

/** The visit reports that a compilation finds. `late` ones were signed after the report of their own year was approved. */
export interface YearsReports {
  readonly locked: readonly ReportOfYear[];
  readonly unlocked: readonly ReportOfYear[];
  readonly late: readonly ReportOfYear[];
}

/**
 * 11-9(1): the report is prepared with regard to the year's visit reports. Those signed by every member are used;
 * what is not signed, and what came too late for its own year, is listed with the reason in both languages.
 */
export const sourcesOfYear = ({ locked, unlocked, late }: YearsReports, today: LocalDate): FoundSource[] => [
  ...locked.map((report) => source(report, null)),
  ...unlocked.map((report) => source(report, unsigned(today))),
  ...late.map((report) => source(report, lateFor(report.startedOn.slice(0, 4)))),
];

const source = (report: ReportOfYear, reason: string | null): FoundSource => ({
  visitReportId: report.id,
  visitNumber: report.visitNumber,
  visitKind: report.visitKind,
  startedOn: report.startedOn,
  placeType: report.place.type,
  placeKk: report.place.name.kk,
  placeRu: report.place.name.ru,
  isUsed: reason === null,
  reason,
});

const unsigned = (today: LocalDate): string =>
  `${writtenDay(today, 'kk')} күніне есепке барлық мүшелер қол қоймаған / на ${writtenDay(today, 'ru')} отчет подписан не всеми членами группы`;

const lateFor = (year: string): string =>
  `есеп ${year} жылғы баяндама бекітілгеннен кейін жабылды / отчет подписан после утверждения доклада за ${year} год`;
