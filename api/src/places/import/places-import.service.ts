import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { ImportPlaces, PlaceImportView } from '@shared/places/place-import.contract';
import { AuthoritiesService } from '../../authorities';
import { bump, UnitOfWork, Work } from '../../platform/database';
import { Refusal } from '../../platform/errors';
import { PlaceBases } from '../place-bases';
import { PlacesRepository } from '../places.repository';
import { judge, type Judgement } from './judgement';
import { draftOf } from './place-draft';
import { type FileRow, readPlaceFile } from './place-file';

/** Brings a list of places into the register: every row is judged, and then all are taken or none. */
@Injectable()
export class PlacesImportService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly places: PlacesRepository,
    private readonly authorities: AuthoritiesService,
    private readonly bases: PlaceBases,
  ) {}

  async import(actor: Actor, query: ImportPlaces, file: unknown): Promise<PlaceImportView> {
    if (typeof file !== 'string') throw new Refusal('REQUEST.UNSUPPORTED_TYPE');
    const rows = readPlaceFile(file);
    const isDemonstration = query.demonstration === 'true';
    if (query.dryRun === 'true') {
      return this.unit.read(actor, async (work) => viewOf(await this.judge(work, rows, isDemonstration), false));
    }
    return this.unit.run(actor, async (work) => {
      const judgement = await this.judge(work, rows, isDemonstration);
      if (judgement.counts.refused > 0) return viewOf(judgement, false);
      await this.take(work, judgement, createHash('sha256').update(file).digest('hex'));
      return viewOf(judgement, true);
    });
  }

  private async judge(work: Work, rows: readonly FileRow[], isDemonstration: boolean): Promise<Judgement> {
    const { locale } = work;
    const references = {
      regions: new Set((await this.places.regions(work)).map(({ iso }) => iso)),
      authorities: await this.authorities.idsByCode(work),
      today: work.today,
    };
    const known = await this.places.openForImport(
      work,
      rows.flatMap(({ cells }) => cells.bin ?? []),
    );
    const register = new Map(known.map((place) => [place.bin ?? place.id, place]));
    const drafts = rows.map((row) => draftOf(row, references, locale));
    const titles = await this.bases.titlesOf(
      work,
      known.map(({ id }) => id),
    );
    return judge(drafts, register, { now: work.now, locale, isDemonstration, titles });
  }

  private async take(work: Work, { created, changed, counts, bases }: Judgement, sha256: string): Promise<void> {
    await this.places.insertAll(work, created);
    for (const { place } of changed) bump(place);
    await this.places.saveAll(
      work,
      changed.map(({ place }) => place),
    );
    await this.bases.name(
      work,
      bases.map(({ place, title }) => ({
        placeId: place.id,
        title,
        since: created.includes(place) ? place.underMandateFrom : work.today,
      })),
    );
    const importId = randomUUID();
    const detail = { sha256, new: counts.new, changed: counts.changed, same: counts.same };
    work.audit({
      action: 'place.import',
      subject: { type: 'place-import', id: importId },
      provision: '11-1(2)',
      detail,
    });
    for (const { place, fields } of changed) {
      work.audit({
        action: 'place.change',
        subject: { type: 'place', id: place.id },
        provision: '11-1(2)',
        detail: { importId, changed: fields },
      });
    }
  }
}

const viewOf = ({ rows, counts }: Judgement, imported: boolean): PlaceImportView => ({ rows, counts, imported });
