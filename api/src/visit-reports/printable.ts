import { placeTypeNames } from '@shared/places/place-type-names';
import regions from '@shared/places/regions.json';
import { localDateAt } from '../platform/clock';
import type { PrintableVisitReport } from './pdf/printable-visit-report';
import type { VisitReportFile } from './visit-report.view';

/** What the paper says, taken from the report's file; of complaints only what 11-5(4) wants told. */
export function printableVisitReport(file: VisitReportFile): PrintableVisitReport {
  const { report, form, visit, place, members, frozen } = file;
  const signatureOf = new Map(file.signatures.map((signature) => [signature.participantId, signature]));
  const startedOn = visit.startedOn ?? '';
  return {
    number: visit.number,
    status: report.status,
    visitKind: visit.kind,
    startedOn,
    endedOn: visit.endedOn ?? startedOn,
    places: [{ name: place.name, type: placeTypeNames[place.type], region: regionName(visit.regionIso) }],
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

/** The region as it was named when the visit was made: visits keep its code, and codes do not change. */
const regionName = (iso: string) => regions.find((region) => region.iso === iso) ?? { kk: iso, ru: iso };
