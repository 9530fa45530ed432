import { httpResource, type HttpResourceRef } from '@angular/common/http';
import type {
  PublicAnnualReport,
  PublicAnnualReportSummary,
  PublicAuthorityClock,
} from '@shared/portal/portal.contract';

const PUBLIC = '/api/public/v1';

/** The public projection; it has its own address, so no request of the portal can reach a record of the office. */
export function publishedReports(): HttpResourceRef<readonly PublicAnnualReportSummary[] | undefined> {
  return httpResource(() => `${PUBLIC}/annual-reports`);
}

export function publishedReport(year: () => string): HttpResourceRef<PublicAnnualReport | undefined> {
  return httpResource(() => `${PUBLIC}/annual-reports/${encodeURIComponent(year())}`);
}

export function authorityClocks(): HttpResourceRef<readonly PublicAuthorityClock[] | undefined> {
  return httpResource(() => `${PUBLIC}/authorities`);
}

export function reportPdf(year: number, language: 'kk' | 'ru'): string {
  return `${PUBLIC}/annual-reports/${year}/pdf?language=${language}`;
}
