import type { CreatePlace } from '@shared/places/place.contract';
import { searchText } from '@shared/places/search-text';
import { Place } from './place.entity';

/** The row without what it rests on: the register of legal bases keeps that. */
export function newPlace({ legalBasis: _, ...body }: CreatePlace, now: Date): Place {
  const row = Object.assign(new Place(), {
    ...body,
    bin: body.bin ?? null,
    capacity: body.capacity ?? null,
    personsHeld: body.personsHeld ?? null,
    personsHeldAsOf: body.personsHeldAsOf ?? null,
    populationSource: body.populationSource ?? null,
    address: body.address ?? null,
    latitude: body.latitude ?? null,
    longitude: body.longitude ?? null,
    tripAreaId: body.tripAreaId ?? null,
    visitDays: body.visitDays ?? null,
    visitCostTiyn: body.visitCostTiyn ?? null,
    lastPeriodicVisitOn: body.lastPeriodicVisitOn ?? null,
    isDemonstration: body.isDemonstration ?? false,
    closedOn: null,
    mergedIntoId: null,
    version: 1,
    createdAt: now,
  });
  return withSearchText(row);
}

/** Names that a place no longer has are searched as well: papers go on using them. */
interface FormerNames {
  readonly nameKk: string | null;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
}

/** To be called whenever a name or the BIN has changed. */
export function withSearchText(row: Place, former: readonly FormerNames[] = []): Place {
  const formerNames = former.flatMap(({ nameKk, nameRu, nameEn }) => [nameKk, nameRu, nameEn]);
  row.searchText = searchText(row.nameKk, row.nameRu, row.nameEn, row.bin, ...formerNames);
  return row;
}
