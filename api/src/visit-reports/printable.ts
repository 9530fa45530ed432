import { localDateAt } from '../platform/clock';
import type { PrintablePlace, PrintableVisitReport } from './pdf/printable-visit-report';
import type { VisitReportFile } from './visit-report.view';

/** What the paper says, taken from the report's file; of complaints only what 11-5(4) wants told. */
export function printableVisitReport(file: VisitReportFile, place: PrintablePlace): PrintableVisitReport {
  const { report, form, visit, members, frozen } = file;
  const signatureOf = new Map(file.signatures.map((signature) => [signature.participantId, signature]));
  const startedOn = visit.startedOn ?? '';
  return {
    number: visit.number,
    status: report.status,
    visitKind: visit.kind,
    startedOn,
    endedOn: visit.endedOn ?? startedOn,
    places: [place],
    formEdition: form.edition,
    sections: form.sections.map(({ key, kk, ru }) => ({ title: { kk, ru }, text: report.sections[key] ?? '' })),
    findings: file.findings,
    recommendations: file.recommendations.map(({ position, authorityId, body }) => ({
      position,
      authority: file.authorities.get(authorityId)?.name ?? { kk: '', ru: '' },
      body,
    })),
    complaints: file.complaints.flatMap(({ number, receivedAt, transferredOn, transferRecipient }) =>
      transferredOn && transferRecipient
        ? [{ number, receivedOn: localDateAt(receivedAt), transferredOn, recipient: transferRecipient }]
        : [],
    ),
    version: frozen,
    members: members.map(({ participantId, fullName, category }) => ({
      name: fullName,
      category,
      signature: signatureOf.get(participantId) ?? null,
    })),
  };
}
