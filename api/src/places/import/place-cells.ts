import type { PlaceColumn } from '@shared/places/place-import.contract';
import type { Place } from '../place.entity';
import { cellText } from './cell-text';
import type { FileNames } from './file-names';

export type PlaceCells = Readonly<Record<PlaceColumn, string>>;

/** Between the acts of one place; a line break in a cell parts them as well. */
export const betweenActs = ' | ';

/** A place as a row of the file. What an export writes is what an import compares, so that an export changes nothing. */
export function cellsOf(place: Place, titles: readonly string[], names: FileNames): PlaceCells {
  const area = place.tripAreaId === null ? undefined : names.tripAreas.get(place.tripAreaId);
  return {
    id: place.id,
    bin: place.bin ?? '',
    name_kk: cellText(place.nameKk),
    name_ru: cellText(place.nameRu),
    name_en: cellText(place.nameEn),
    type: place.type,
    region: place.regionIso,
    authority: names.authorityCodes.get(place.authorityId) ?? '',
    legal_basis: [...titles].map(cellText).sort().join(betweenActs),
    capacity: String(place.capacity ?? ''),
    persons_held: String(place.personsHeld ?? ''),
    persons_held_as_of: place.personsHeldAsOf ?? '',
    population_source: cellText(place.populationSource ?? ''),
    address: cellText(place.address ?? ''),
    latitude: degreesText(place.latitude),
    longitude: degreesText(place.longitude),
    trip_area: cellText(area?.nameRu ?? ''),
    visit_days: String(place.visitDays ?? ''),
    visit_cost_tenge: place.visitCostTiyn === null ? '' : String(Number(place.visitCostTiyn) / 100),
    under_mandate_from: place.underMandateFrom,
    last_periodic_visit_on: place.lastPeriodicVisitOn ?? '',
    closed_on: place.closedOn ?? '',
  };
}

/** Seven decimals: a centimetre. */
const degreesText = (degrees: number | null): string =>
  degrees === null ? '' : degrees.toFixed(7).replace(/\.?0+$/, '');
