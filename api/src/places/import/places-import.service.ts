import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { ImportPlaces, PlaceImportView } from '@shared/places/place-import.contract';
import { applyChange, bump, UnitOfWork, type Work } from '../../platform/database';
import { supersededPopulation } from '../former-values';
import { withSearchText } from '../new-place';
import { PlaceBases } from '../place-bases';
import type { Place } from '../place.entity';
import { PlaceHistoryRepository } from '../place-history.repository';
import { PlacesRepository } from '../places.repository';
import { FileNamesSource } from './file-names';
import { type ChangedPlace, judge, type Judgement } from './judgement';
import { draftOf } from './place-draft';
import type { FileRow } from './place-rows';
import { readPlaceFile } from './read-place-file';

/** Brings a list of places into the register: every row is judged, and then all are taken or none. */
@Injectable()
export class PlacesImportService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly places: PlacesRepository,
    private readonly names: FileNamesSource,
    private readonly bases: PlaceBases,
    private readonly history: PlaceHistoryRepository,
  ) {}

  async import(actor: Actor, query: ImportPlaces, file: unknown): Promise<PlaceImportView> {
    const rows = await readPlaceFile(file);
    const sha256 = createHash('sha256')
      .update(file as string | Buffer)
      .digest('hex');
    const isDemonstration = query.demonstration === 'true';
    if (query.dryRun === 'true') {
      return this.unit.read(actor, async (work) =>
        viewOf(await this.judge(work, rows, isDemonstration), sha256, false),
      );
    }
    return this.unit.run(actor, async (work) => {
      const judgement = await this.judge(work, rows, isDemonstration);
      const preview = viewOf(judgement, sha256, false);
      const isConfirmed = query.digest === undefined || query.digest === preview.digest;
      if (judgement.counts.refused > 0 || !isConfirmed) return preview;
      await this.take(work, judgement, sha256);
      return { ...preview, imported: true };
    });
  }

  private async judge(work: Work, rows: readonly FileRow[], isDemonstration: boolean): Promise<Judgement> {
    const { locale } = work;
    const names = await this.names.load(work);
    const drafts = rows.map((row) => draftOf(row, names, work.today, locale));
    const found = await this.places.forImport(work, {
      ids: drafts.flatMap(({ id, problems }) => (id === '' || problems.has('id') ? [] : [id])),
      bins: drafts.flatMap(({ place }) => place.bin ?? []),
    });
    const survivors = await this.survivorsOf(work, found);
    const register = {
      byId: new Map(found.map((place) => [place.id, place])),
      byBin: new Map(found.flatMap((place) => (place.bin && !place.closedOn ? [[place.bin, place] as const] : []))),
      survivors,
      titles: await this.names.titlesOf(
        work,
        [...found, ...survivors.values()].map(({ id }) => id),
      ),
      names,
    };
    return judge(drafts, register, { now: work.now, locale, isDemonstration });
  }

  private async survivorsOf(work: Work, found: readonly Place[]): Promise<ReadonlyMap<string, Place>> {
    const survivors = new Map<string, Place>();
    for (const { id, bin, mergedIntoId } of found) {
      if (bin === null || mergedIntoId === null) continue;
      const ids = [await this.places.survivorOf(work, id)];
      for (const survivor of await this.places.forImport(work, { ids, bins: [] })) survivors.set(bin, survivor);
    }
    return survivors;
  }

  private async take(work: Work, { created, changed, counts }: Judgement, sha256: string): Promise<void> {
    await this.places.insertAll(
      work,
      created.map(({ place }) => place),
    );
    await this.change(work, changed);
    await this.bases.name(work, [
      ...created.flatMap(({ place, titles }) =>
        titles.map((title) => ({ placeId: place.id, title, since: place.underMandateFrom })),
      ),
      ...changed.flatMap(({ place, titles }) =>
        titles.map((title) => ({ placeId: place.id, title, since: work.today })),
      ),
    ]);
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

  /** What a newer count takes the place of is kept; names that a place no longer has are still searched. */
  private async change(work: Work, changed: readonly ChangedPlace[]): Promise<void> {
    const ids = changed.map(({ place }) => place.id);
    const former = byPlace(await this.history.formerOfAll(work, ids, 'name'));
    const superseded = changed.flatMap(
      ({ place, given }) => supersededPopulation(place, given.personsHeldAsOf, work.now) ?? [],
    );
    for (const { place, given } of changed) {
      applyChange<Place>(place, given);
      bump(withSearchText(place, former.get(place.id)));
    }
    await this.places.saveAll(
      work,
      changed.map(({ place }) => place),
    );
    await this.history.addPopulations(work, superseded);
  }
}

function byPlace<Row extends { readonly placeId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) grouped.set(row.placeId, [...(grouped.get(row.placeId) ?? []), row]);
  return grouped;
}

/** The digest is of what would happen, in no language: another reader's preview of the same file has the same. */
function viewOf({ rows, counts }: Judgement, sha256: string, imported: boolean): PlaceImportView {
  const happening = rows.map(({ line, placeId, verdict, changes }) => [line, placeId, verdict, changes]);
  const digest = createHash('sha256')
    .update(JSON.stringify([sha256, happening]))
    .digest('hex');
  return { rows, counts, imported, digest };
}
