import { createHash } from 'node:crypto';
import type { VisitReportFile } from './visit-report.view';

/** Keys in order and no white space: the same content gives the same bytes, and the same bytes the same SHA-256. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What the members sign (11-8(4)): the visit, the form's edition, every text, and what 11-5(4) wants told of complaints. */
export const frozenContent = ({
  report,
  form,
  visit,
  members,
  findings,
  recommendations,
  complaints,
}: VisitReportFile): string =>
  canonicalJson({
    visit: { id: visit.id, number: visit.number, kind: visit.kind, startedOn: visit.startedOn, endedOn: visit.endedOn },
    placeId: visit.placeId,
    members: members.map((member) => member.participantId),
    formEdition: form.edition,
    language: report.language,
    sections: form.sections.map(({ key }) => ({ key, text: report.sections[key] ?? '' })),
    findings: findings.map(({ position, theme, body, sources }) => ({ position, theme, body, sources })),
    recommendations: recommendations.map(({ position, authorityId, theme, body }) => ({
      position,
      authorityId,
      theme,
      body,
    })),
    complaints: complaints.map(({ number, transferredOn }) => ({ number, transferredOn })),
  });
