import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  DossierComplaints,
  DossierFinding,
  DossierRecommendation,
  DossierView,
} from '@shared/dossiers/dossier.contract';
import { AuthoritiesService } from '../authorities';
import { dueOf, periodicTerm, PlacesService } from '../places';
import { UnitOfWork, type Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { coarsely, endOfLastQuarter, seesComplaintsExactly } from './dossier.policy';
import { dossierFinding, type DossierReader, dossierRecommendation, dossierVisit } from './dossier.view';
import { DossiersRepository, type VisitRow } from './dossiers.repository';

/** What the mechanism knows of a place, drawn together for those who go there next. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly dossiers: DossiersRepository,
    private readonly places: PlacesService,
    private readonly authorities: AuthoritiesService,
  ) {}

  get(actor: Actor, placeId: string): Promise<DossierView> {
    return this.unit.read(actor, async (work) => {
      const place = (await this.places.placeFactsOf(work, [placeId])).get(placeId) ?? notFound();
      const ids = await this.places.idsIncludingMerged(work, placeId);
      const refs = await this.places.refsOf(work, ids);
      const due = dueOf(place, work.today);
      const reader = { actor, readsWhatWasFound: await this.dossiers.readsWhatWasFound(work, ids) };
      const visits = await this.dossiers.visits(work, ids);
      const findings = await this.findings(work, visits, reader);
      const recommendations = await this.recommendations(work, visits, reader);
      if ([...findings, ...recommendations].some(({ body }) => body !== null)) auditReading(work, placeId);
      return {
        place: { id: place.id, name: place.name },
        mergedPlaces: [...refs.values()].filter(({ id }) => id !== placeId),
        due,
        term: periodicTerm(due, work.today),
        visits: visits.map((visit) => dossierVisit(visit, reader)),
        findings,
        recommendations,
        complaints: await this.complaints(work, ids),
      };
    });
  }

  private async findings(work: Work, visits: readonly VisitRow[], reader: DossierReader): Promise<DossierFinding[]> {
    const rows = await this.dossiers.findings(work, idsOf(visits));
    return visits.flatMap((visit) =>
      rows.filter(({ visitId }) => visitId === visit.id).map((row) => dossierFinding(row, visit, reader)),
    );
  }

  private async recommendations(
    work: Work,
    visits: readonly VisitRow[],
    reader: DossierReader,
  ): Promise<DossierRecommendation[]> {
    const rows = await this.dossiers.recommendations(work, idsOf(visits));
    const authorities = await this.authorities.refsOf(
      work,
      rows.map(({ authorityId }) => authorityId),
    );
    return visits.flatMap((visit) =>
      rows
        .filter(({ visitId }) => visitId === visit.id)
        .map((row) => dossierRecommendation(row, visit, authorities, reader)),
    );
  }

  private async complaints(work: Work, placeIds: readonly string[]): Promise<DossierComplaints> {
    if (seesComplaintsExactly(work.actor)) {
      return { shown: 'exact', ...(await this.dossiers.complaints(work, placeIds)) };
    }
    const asOf = endOfLastQuarter(work.today);
    const many = await this.dossiers.complaintsReceivedUntil(work, placeIds, asOf);
    return { shown: 'coarse', atLeast: coarsely(many), asOf };
  }
}

const idsOf = (visits: readonly VisitRow[]): string[] => visits.map(({ id }) => id);

/** 11-10(2): who read what was found at a place stays known. */
function auditReading(work: Work, placeId: string): void {
  work.audit({ action: 'dossier.read', subject: { type: 'place', id: placeId }, provision: '11-10(2)' });
}
