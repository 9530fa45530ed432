import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type {
  ChangeLegalBasis,
  CreateLegalBasis,
  LegalBasisView,
  RestOnLegalBasis,
} from '@shared/places/legal-basis.contract';
import type { PlaceView } from '@shared/places/place.contract';
import { applyChange, bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { LegalBasesRepository } from './legal-bases.repository';
import { LegalBasis } from './legal-basis.entity';
import * as rules from './legal-basis.rules';
import { legalBasisView } from './legal-basis.view';
import { linkOf } from './place-bases';
import { PlaceChanges } from './place-changes';

/** The register of acts that put organisations under the mandate, and which place rests on which (11-1(2)). */
@Injectable()
export class LegalBasesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly bases: LegalBasesRepository,
    private readonly changes: PlaceChanges,
  ) {}

  list(actor: Actor): Promise<LegalBasisView[]> {
    return this.unit.read(actor, async (work) => {
      const counts = await this.bases.placeCounts(work);
      const rows = await this.bases.list(work);
      return rows.map((row) => legalBasisView(row, counts.get(row.id) ?? 0, actor, work.today));
    });
  }

  get(actor: Actor, id: string): Promise<LegalBasisView> {
    return this.unit.read(actor, async (work) => this.viewOf(work, (await this.bases.find(work, id)) ?? notFound()));
  }

  create(actor: Actor, body: CreateLegalBasis): Promise<LegalBasisView> {
    return this.unit.run(actor, async (work) => {
      const row = Object.assign(new LegalBasis(), {
        ...body,
        citation: body.citation ?? null,
        inForceFrom: body.inForceFrom ?? null,
        repealedOn: body.repealedOn ?? null,
        version: 1,
        createdAt: work.now,
      });
      refuseIf(rules.repealMustFollowForce(row), 'repealedOn');
      await this.bases.save(work, row);
      work.audit({ action: 'legal-basis.create', subject: { type: 'legal-basis', id: row.id }, provision: '11-1(2)' });
      return this.viewOf(work, row);
    });
  }

  change(actor: Actor, id: string, version: number, body: ChangeLegalBasis): Promise<LegalBasisView> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.bases.findForChange(work, id)) ?? notFound();
      const current = await this.viewOf(work, row);
      requireVersion(row, version, () => current);
      const changed = applyChange<LegalBasis>(row, body);
      refuseIf(rules.repealMustFollowForce(row), 'repealedOn');
      bump(row);
      await this.bases.save(work, row);
      const subject = { type: 'legal-basis', id };
      work.audit({ action: 'legal-basis.change', subject, provision: '11-1(2)', detail: { changed } });
      return this.viewOf(work, row);
    });
  }

  restOn(actor: Actor, placeId: string, version: number, body: RestOnLegalBasis): Promise<PlaceView> {
    return this.changes.change(actor, placeId, version, async (_, work) => {
      const { legalBasisId, since } = body;
      if (!(await this.bases.find(work, legalBasisId))) {
        throw new Refusal('LEGAL_BASIS.UNKNOWN', { field: 'legalBasisId' });
      }
      refuseIf(rules.basisMustNotBeNamed(await this.linksOf(work, placeId), body), 'legalBasisId');
      await this.bases.insertLinks(work, [linkOf(work, { placeId, legalBasisId, since })]);
      const subject = { type: 'place', id: placeId };
      work.audit({
        action: 'place.rest-on-legal-basis',
        subject,
        provision: '11-1(2)',
        detail: { legalBasisId, since },
      });
    });
  }

  end(
    actor: Actor,
    { placeId, linkId }: { placeId: string; linkId: string },
    version: number,
    until: LocalDate,
  ): Promise<PlaceView> {
    return this.changes.change(actor, placeId, version, async (_, work) => {
      const links = await this.linksOf(work, placeId);
      const link = links.find(({ id }) => id === linkId) ?? notFound();
      refuseIf(rules.basisMustEndOnce(link, until), 'until');
      refuseIf(rules.anotherBasisMustRemain(links, linkId));
      link.until = until;
      await this.bases.saveLink(work, link);
      const detail = { legalBasisId: link.legalBasisId, until };
      const subject = { type: 'place', id: placeId };
      work.audit({ action: 'place.end-legal-basis', subject, provision: '11-1(2)', detail });
    });
  }

  private async linksOf(work: Work, placeId: string) {
    return ((await this.bases.ofPlaces(work, [placeId])).get(placeId) ?? []).map(({ link }) => link);
  }

  private async viewOf(work: Work, row: LegalBasis): Promise<LegalBasisView> {
    return legalBasisView(row, (await this.bases.placeCounts(work)).get(row.id) ?? 0, work.actor, work.today);
  }
}
