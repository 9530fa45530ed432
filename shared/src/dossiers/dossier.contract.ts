import type { LocalDate } from '../law/local-date';
import type { VisitKind } from '../law/visit-kinds';
import type { Texts } from '../locale';
import type { PeriodicTerm } from '../places/overdue.contract';
import type { PlaceDue, PlaceRef } from '../places/place.contract';
import type { AssessedStatus, StatedStatus } from '../recommendations/recommendation.statuses';
import type {
  FindingSource,
  FindingTheme,
  ReportLanguage,
  VisitReportStatus,
} from '../visit-reports/visit-report.types';
import type { VisitMethod, VisitStatus } from '../visits/visit.contract';

/**
 * `GET /api/v1/dossiers/:placeId`: what the mechanism knows of a place, for those who go there next. It looks back only: no
 * visit, group or plan that has not begun leaves a trace in it. What the register says of the place itself (people held,
 * legal bases, region) is asked of the place. A section of incidents comes with the feature of incidents.
 */
export interface DossierView {
  readonly place: PlaceRef;
  /** Records that were merged into this place; what they gathered is part of this dossier. */
  readonly mergedPlaces: readonly PlaceRef[];
  /** Null where the place is not under the mandate today. */
  readonly due: PlaceDue | null;
  /** How the due day was counted; null where there is none. */
  readonly term: PeriodicTerm | null;
  /** Begun or carried out, the latest first. */
  readonly visits: readonly DossierVisit[];
  /** Of signed reports, the latest visit first. */
  readonly findings: readonly DossierFinding[];
  readonly recommendations: readonly DossierRecommendation[];
  readonly complaints: DossierComplaints;
}

export interface DossierVisit {
  readonly id: string;
  readonly number: string;
  readonly kind: VisitKind;
  readonly method: VisitMethod;
  readonly status: Exclude<VisitStatus, 'prepared'>;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  /** Members who carried it out; null until it is carried out. */
  readonly groupSize: number | null;
  /** The region as it was on the day of the visit. */
  readonly regionIso: string;
  readonly report: DossierReport | null;
}

export interface DossierReport {
  /** Null where the reader may not open the report. */
  readonly id: string | null;
  readonly status: VisitReportStatus;
  readonly lockedOn: LocalDate | null;
}

/** Which visit a finding or a recommendation comes from. */
interface OfVisit {
  readonly id: string;
  readonly visitNumber: string;
  readonly visitedOn: LocalDate;
  readonly theme: FindingTheme;
  /** Null where the reader may not read it: a participant reads it of own visits and of the place to which the group goes. */
  readonly body: string | null;
  /** Of the text, which is not translated. */
  readonly writtenIn: ReportLanguage;
}

export interface DossierFinding extends OfVisit {
  readonly sources: readonly FindingSource[];
}

export interface DossierRecommendation extends OfVisit {
  readonly authority: Texts;
  /** The newest annual report that took it up and was approved; until then nobody could state or assess anything. */
  readonly annualReportYear: number | null;
  /** What the authority says of it (11-11(2)), never mixed with what the mechanism finds. */
  readonly stated: { readonly status: StatedStatus; readonly on: LocalDate } | null;
  readonly assessed: { readonly status: AssessedStatus; readonly on: LocalDate } | null;
  /** The report sent to the authority, for readers who may open it. */
  readonly dispatchId: string | null;
}

/**
 * Messages and complaints about the place as figures. The Ombudsman and the office see them as they stand; everybody else
 * gets a coarse figure as of the end of the last quarter, so that neither a small number nor the one that came in yesterday
 * tells who complained.
 */
export type DossierComplaints =
  | {
      readonly shown: 'exact';
      readonly messages: number;
      readonly complaints: number;
      readonly concerningTorture: number;
      readonly untransferred: number;
      readonly lastReceivedOn: LocalDate | null;
    }
  | {
      readonly shown: 'coarse';
      /** So many or more; 0 says fewer than the smallest step, perhaps none. */
      readonly atLeast: ComplaintStep | 0;
      readonly asOf: LocalDate;
    };

/** Below the first step nothing is told. */
export const complaintSteps = [3, 10, 30] as const;
export type ComplaintStep = (typeof complaintSteps)[number];
