import { broken, type Broken } from '../platform/errors';

/** What a report is judged by; a row with its children satisfies it. */
export interface VisitReportFacts {
  readonly memberIds: readonly string[];
  readonly untransferredComplaints: number;
  readonly findings: number;
  readonly writtenSections: number;
  /** Those who have signed the current version. */
  readonly signedBy: readonly string[];
  /** The participant who acts, where a participant does. */
  readonly participantId?: string;
}

/** 11-5(4): what was accepted and transferred goes into the report, so it waits until every complaint of the visit is transferred. */
export const everyComplaintMustBeTransferred = ({ untransferredComplaints: count }: VisitReportFacts): Broken | null =>
  count === 0 ? null : broken('VISIT_REPORT.COMPLAINT_NOT_TRANSFERRED', '11-5(4)', { count });

/** 11-8(4): what is signed says what was found. */
export const reportMustSaySomething = ({ findings, writtenSections }: VisitReportFacts): Broken | null =>
  findings + writtenSections > 0 ? null : broken('VISIT_REPORT.EMPTY', '11-8(4)');

/** 11-8(4): the report is signed by the members who carried out the visit, and by nobody else; 11-5(3): a recused member cannot sign. */
export const signerMustHaveCarriedOutTheVisit = ({ memberIds, participantId }: VisitReportFacts): Broken | null =>
  participantId && memberIds.includes(participantId) ? null : broken('VISIT_REPORT.NOT_A_MEMBER', '11-8(4)');

export const memberMustNotHaveSigned = ({ signedBy, participantId }: VisitReportFacts): Broken | null =>
  participantId && signedBy.includes(participantId) ? broken('VISIT_REPORT.SIGNED_ALREADY', '11-8(4)') : null;

/** 11-8(4): signed by all members who carried out the visit; dissent does not replace a signature. */
export const everyMemberMustHaveSigned = ({ memberIds, signedBy }: VisitReportFacts): Broken | null =>
  memberIds.length > 0 && memberIds.every((id) => signedBy.includes(id))
    ? null
    : broken('VISIT_REPORT.NOT_SIGNED_BY_ALL', '11-8(4)');

/** 11-8(4): the bytes that a member has read are the bytes that are signed. */
export const memberMustHaveReadTheFrozenVersion = (read: string, frozen: string): Broken | null =>
  read === frozen ? null : broken('VISIT_REPORT.OTHER_VERSION', '11-8(4)');

/** 11-8(4): a report is written on the form that the Council approved. */
export const formMustBeApproved = (form: { approvedOn: string | null } | null): Broken | null =>
  form?.approvedOn ? null : broken('REPORT_FORM.NONE_APPROVED', '11-8(4)');

export const visitMustBeCarriedOut = (visit: { status: string }): Broken | null =>
  visit.status === 'carried_out' ? null : broken('VISIT_REPORT.VISIT_NOT_CARRIED_OUT', '11-8(4)');

export function sectionMustBeInTheForm(key: string, form: readonly { key: string }[]): Broken | null {
  return form.some((section) => section.key === key)
    ? null
    : broken('VISIT_REPORT.SECTION_UNKNOWN', '11-8(4)', { key });
}

export function sectionsMustDiffer(sections: readonly { key: string }[]): Broken | null {
  const twice = sections.find(({ key }, index) => sections.findIndex((other) => other.key === key) !== index);
  return twice ? broken('REPORT_FORM.SECTION_TWICE', undefined, { key: twice.key }) : null;
}
