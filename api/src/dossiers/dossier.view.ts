import type { Actor } from '@shared/actor';
import type { AuthorityRef } from '@shared/authorities/authority.contract';
import type { DossierFinding, DossierRecommendation, DossierVisit } from '@shared/dossiers/dossier.contract';
import { hasPermission } from '@shared/permissions';
import { localDateAt } from '../platform/clock';
import { maySeeReport } from '../visit-reports';
import type { FindingRow, RecommendationRow, VisitRow } from './dossiers.repository';

/** Who reads, and whether this person reads what was found at the place on any visit. */
export interface DossierReader {
  readonly actor: Actor;
  readonly readsWhatWasFound: boolean;
}

export const dossierVisit = (row: VisitRow, { actor }: DossierReader): DossierVisit => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  method: row.method,
  status: row.status,
  startedOn: row.startedOn,
  endedOn: row.endedOn,
  groupSize: row.status === 'carried_out' ? row.memberIds.length : null,
  regionIso: row.regionIso,
  report: row.reportStatus && {
    id: maySeeReport(actor, row.memberIds) ? row.reportId : null,
    status: row.reportStatus,
    lockedOn: row.lockedAt && localDateAt(row.lockedAt),
  },
});

export const dossierFinding = (row: FindingRow, visit: VisitRow, reader: DossierReader): DossierFinding => ({
  ...ofVisit(row, visit, reader),
  sources: row.sources,
});

export function dossierRecommendation(
  row: RecommendationRow,
  visit: VisitRow,
  authorities: ReadonlyMap<string, AuthorityRef>,
  reader: DossierReader,
): DossierRecommendation {
  const authority = authorities.get(row.authorityId);
  if (!authority) throw new Error('a recommendation is addressed to a body that a foreign key says is there');
  const { statedStatus, statedOn, assessedStatus, assessedOn } = row;
  return {
    ...ofVisit(row, visit, reader),
    authority: authority.name,
    annualReportYear: row.year,
    stated: statedStatus && statedOn ? { status: statedStatus, on: statedOn } : null,
    assessed: assessedStatus && assessedOn ? { status: assessedStatus, on: assessedOn } : null,
    dispatchId: hasPermission(reader.actor.roles, 'dispatch.read') ? row.dispatchId : null,
  };
}

const ofVisit = (
  { id, theme, body, writtenIn }: FindingRow | RecommendationRow,
  visit: VisitRow,
  reader: DossierReader,
) => ({
  id,
  visitNumber: visit.number,
  visitedOn: visit.startedOn,
  theme,
  writtenIn,
  body: reader.readsWhatWasFound || maySeeReport(reader.actor, visit.memberIds) ? body : null,
});
