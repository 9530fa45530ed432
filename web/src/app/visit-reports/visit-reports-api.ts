import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CreateFinding,
  CreateReportRecommendation,
  SignVisitReport,
  VisitReportView,
  WriteSections,
} from '@shared/visit-reports/visit-report.contract';
import type { Observable } from 'rxjs';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';

type Versioned = Pick<VisitReportView, 'id' | 'version'>;
type Change = Observable<VisitReportView>;

export const addressOf = (id: string): string => `/api/v1/visit-reports/${id}`;

/** Every change of a report answers with the report as it stands then. */
@Injectable({ providedIn: 'root' })
export class VisitReportsApi {
  private readonly http = inject(HttpClient);

  writeSections(report: Versioned, body: WriteSections): Change {
    return this.http.put<VisitReportView>(`${addressOf(report.id)}/sections`, body, ifMatch(report));
  }

  addFinding(id: string, body: Partial<CreateFinding>): Change {
    return this.http.post<VisitReportView>(`${addressOf(id)}/findings`, body);
  }

  addRecommendation(id: string, body: Partial<CreateReportRecommendation>): Change {
    return this.http.post<VisitReportView>(`${addressOf(id)}/recommendations`, body);
  }

  removeFinding(id: string, item: string): Change {
    return this.http.delete<VisitReportView>(`${addressOf(id)}/findings/${item}`);
  }

  removeRecommendation(id: string, item: string): Change {
    return this.http.delete<VisitReportView>(`${addressOf(id)}/recommendations/${item}`);
  }

  freeze(report: Versioned): Change {
    return this.http.post<VisitReportView>(`${addressOf(report.id)}/freeze`, {}, ifMatch(report));
  }

  reopen(report: Versioned): Change {
    return this.http.post<VisitReportView>(`${addressOf(report.id)}/reopen`, {}, ifMatch(report));
  }

  sign(id: string, body: SignVisitReport): Change {
    return this.http.post<VisitReportView>(`${addressOf(id)}/signature`, body);
  }
}

/** The report as somebody else has made it meanwhile, where that is why a change was refused. */
export function changedMeanwhile(problem: ShownProblem | null): VisitReportView | null {
  if (!problem || 'key' in problem || problem.code !== 'CONFLICT.STALE') return null;
  return isReport(problem.current) ? problem.current : null;
}

const isReport = (record: unknown): record is VisitReportView =>
  typeof record === 'object' && record !== null && 'sections' in record && 'version' in record;
