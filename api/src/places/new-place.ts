import type { CreatePlace } from '@shared/places/place.contract';
import { searchText } from '@shared/places/search-text';
import { Place } from './place.entity';

export function newPlace(body: CreatePlace, now: Date): Place {
  const row = Object.assign(new Place(), {
    ...body,
    bin: body.bin ?? null,
    capacity: body.capacity ?? null,
    personsHeld: body.personsHeld ?? null,
    personsHeldAsOf: body.personsHeldAsOf ?? null,
    address: body.address ?? null,
    lastPeriodicVisitOn: body.lastPeriodicVisitOn ?? null,
    isDemonstration: body.isDemonstration ?? false,
    closedOn: null,
    version: 1,
    createdAt: now,
  });
  return withSearchText(row);
}

/** To be called whenever a name or the BIN has changed. */
export function withSearchText(row: Place): Place {
  row.searchText = searchText(row.nameKk, row.nameRu, row.nameEn, row.bin);
  return row;
}
