import type { LocalDate, VisitKind } from '@shared/law';
import type { Words } from '../../platform/pdf';
import type { FINDING_SOURCE_TEXTS, FINDING_THEME_TEXTS, MEMBER_CATEGORY_TEXTS } from './visit-report.texts';

export interface PrintablePlace {
  readonly name: Words;
  readonly type: Words;
  readonly region: Words;
}

export interface PrintableFinding {
  readonly theme: keyof typeof FINDING_THEME_TEXTS;
  readonly body: string;
  readonly sources: readonly (keyof typeof FINDING_SOURCE_TEXTS)[];
}

export interface PrintableRecommendation {
  readonly position: number;
  readonly authority: Words;
  readonly body: string;
}

/** What 11-5(4) wants in the report of each message and complaint, and nothing of its content. */
export interface PrintableComplaint {
  readonly number: string;
  readonly receivedOn: LocalDate;
  readonly transferredOn: LocalDate;
  readonly recipient: string;
}

/** A member who carried out the visit. A dissent is part of the signature: it does not replace it (11-8(4)). */
export interface PrintableMember {
  readonly name: string;
  readonly category: keyof typeof MEMBER_CATEGORY_TEXTS;
  readonly signature: { readonly signedAt: Date; readonly dissent: string | null } | null;
}

export interface PrintableVersion {
  readonly number: number;
  /** Of the frozen content, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly frozenAt: Date;
}

/** All that a printed visit report says. A section's text, findings and recommendations are in the report's own language. */
export interface PrintableVisitReport {
  readonly number: string;
  readonly status: 'draft' | 'frozen' | 'locked';
  readonly visitKind: VisitKind;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate;
  readonly places: readonly PrintablePlace[];
  readonly formEdition: number;
  readonly sections: readonly { readonly title: Words; readonly text: string }[];
  readonly findings: readonly PrintableFinding[];
  readonly recommendations: readonly PrintableRecommendation[];
  readonly complaints: readonly PrintableComplaint[];
  /** Null while the report is a draft. */
  readonly version: PrintableVersion | null;
  /** Every member who carried out the visit, signed or not. */
  readonly members: readonly PrintableMember[];
}
