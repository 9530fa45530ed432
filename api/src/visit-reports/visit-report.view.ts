import type { Actor } from '@shared/actor';
import type { AuthorityRef } from '@shared/authorities/authority.contract';
import type { ReportFormView, VisitReportSummary, VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { hasPermission } from '@shared/permissions';
import type { ComplaintFacts } from '../complaints';
import { localDateAt } from '../platform/clock';
import { broken } from '../platform/errors';
import { actionsOf, actionView } from '../platform/states';
import type { PlaceFacts } from '../places';
import type { MemberWhoCarriedOut, VisitFacts } from '../visits';
import type { Finding } from './finding.entity';
import type { ReportRecommendation } from './recommendation.entity';
import type { ReportForm } from './report-form.entity';
import type { ReportSignature } from './report-signature.entity';
import type { VisitReportVersion } from './visit-report-version.entity';
import type { VisitReport } from './visit-report.entity';
import type { VisitReportFacts } from './visit-report.rules';
import { visitReportStates } from './visit-report.states';

/** A report with everything that is judged, shown or printed of it. */
export interface VisitReportFile {
  readonly report: VisitReport;
  readonly form: ReportForm;
  readonly visit: VisitFacts;
  readonly place: PlaceFacts;
  readonly members: readonly MemberWhoCarriedOut[];
  readonly findings: readonly Finding[];
  readonly recommendations: readonly ReportRecommendation[];
  readonly authorities: ReadonlyMap<string, AuthorityRef>;
  readonly complaints: readonly ComplaintFacts[];
  readonly frozen: VisitReportVersion | null;
  readonly signatures: readonly ReportSignature[];
}

/** The head of a visit; a row of it satisfies this. */
type ReportedVisit = Pick<VisitFacts, 'id' | 'number' | 'kind' | 'startedOn' | 'regionIso'>;

export const factsOf = (file: VisitReportFile, actor: Actor): VisitReportFacts => ({
  memberIds: file.members.map((member) => member.participantId),
  untransferredComplaints: file.complaints.filter((complaint) => complaint.transferredOn === null).length,
  findings: file.findings.length,
  writtenSections: Object.values(file.report.sections).filter((text) => text.trim() !== '').length,
  signedBy: file.signatures.map((signature) => signature.participantId),
  participantId: actor.participantId,
});

export const reportFormView = (form: ReportForm, actor: Actor): ReportFormView => ({
  id: form.id,
  edition: form.edition,
  sections: form.sections,
  approvedOn: form.approvedOn,
  decisionId: form.decisionId,
  actions: hasPermission(actor.roles, 'report-form.manage')
    ? [actionView('approve', form.approvedOn ? broken('REPORT_FORM.APPROVED', '11-8(4)') : null, actor)]
    : [],
});

export const visitReportSummary = (
  report: VisitReport,
  visit: ReportedVisit,
  place: PlaceFacts,
  { signed, signers }: { signed: number; signers: number },
): VisitReportSummary => ({
  id: report.id,
  visit: { id: visit.id, number: visit.number, kind: visit.kind, startedOn: visit.startedOn ?? '' },
  place: { id: place.id, name: place.name, regionIso: visit.regionIso },
  status: report.status,
  signed,
  signers,
  lockedAt: report.lockedAt?.toISOString() ?? null,
  version: report.version,
});

export function visitReportView(file: VisitReportFile, actor: Actor): VisitReportView {
  const { report, form, visit, members, frozen } = file;
  const signatureOf = new Map(file.signatures.map((signature) => [signature.participantId, signature]));
  return {
    ...visitReportSummary(report, visit, file.place, { signed: file.signatures.length, signers: members.length }),
    language: report.language,
    form: { edition: form.edition },
    sections: form.sections.map(({ key, kk, ru, en }) => ({
      key,
      title: { kk, ru, en },
      text: report.sections[key] ?? '',
    })),
    findings: file.findings.map(({ id, position, theme, body, sources }) => ({ id, position, theme, body, sources })),
    recommendations: file.recommendations.map(({ id, position, authorityId, theme, body }) => ({
      id,
      position,
      authority: { id: authorityId, name: file.authorities.get(authorityId)?.name ?? { kk: '', ru: '', en: '' } },
      theme,
      body,
    })),
    complaints: file.complaints.map(({ number, receivedAt, transferredOn, transferRecipient }) => ({
      number,
      receivedOn: localDateAt(receivedAt),
      transferredOn,
      recipient: transferRecipient,
    })),
    frozen: frozen && { number: frozen.number, sha256: frozen.sha256, frozenAt: frozen.frozenAt.toISOString() },
    signers: members.map(({ participantId, fullName, category }) => ({
      participantId,
      fullName,
      category,
      signedAt: signatureOf.get(participantId)?.signedAt.toISOString() ?? null,
      dissent: signatureOf.get(participantId)?.dissent ?? null,
    })),
    actions: actionsOf(visitReportStates, report.status, factsOf(file, actor), actor).filter(
      ({ name }) => name !== 'lock',
    ),
  };
}
