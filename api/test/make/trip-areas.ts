import type { CreateTripArea, TripAreaView } from '@shared/places/trip-area.contract';
import type { TestApp } from '../app';
import { made } from './made';
import { makePlace } from './places';

let serial = 0;

/** An area in the region of the places that `makePlace` makes; a trip there costs 100,000 tenge unless told. */
export async function makeTripArea(app: TestApp, given: Partial<CreateTripArea> = {}): Promise<TripAreaView> {
  serial += 1;
  const body: CreateTripArea = {
    regionIso: 'KZ-75',
    nameKk: `№ ${serial} сапар`,
    nameRu: `Выезд № ${serial}`,
    nameEn: `Trip No. ${serial}`,
    tripCostTiyn: 10_000_000,
    ...given,
  };
  return made(await app.as(['office']).post<TripAreaView>('/trip-areas', body));
}

/** New places that one trip to the area reaches. */
export async function placesIn(app: TestApp, area: TripAreaView, many: number): Promise<string[]> {
  const placeIds: string[] = [];
  for (let n = 0; n < many; n += 1) placeIds.push((await makePlace(app)).id);
  const path = `/trip-areas/${area.id}/places`;
  made(await app.as(['office']).post<TripAreaView>(path, { placeIds }, { ifMatch: area.version }));
  return placeIds;
}
