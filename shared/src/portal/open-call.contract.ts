import type { DocumentKind } from '../calls/document-kinds';
import type { Competence } from '../capacity/competences';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import type { ParticipantCategory } from '../participants/application.contract';
import type { ReportTexts } from './portal.contract';

/** A row of `GET /api/public/v1/calls`: announced calls whose last day has not passed, the one that ends first at the head. */
export interface PublicCall {
  /** `<number>/<year>` */
  readonly number: string;
  readonly title: ReportTexts;
  readonly basis: string;
  readonly categories: readonly { readonly category: ParticipantCategory; readonly wanted: number | null }[];
  readonly competences: readonly Competence[];
  /** Names of the regions to which a participant must be able to travel. */
  readonly regions: readonly Texts[];
  /** Length of the mandate in months, where it is set. */
  readonly termMonths: number | null;
  readonly documents: readonly { readonly kind: DocumentKind; readonly note: ReportTexts | null }[];
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}
