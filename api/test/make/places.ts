import type { CreatePlace, PlaceView } from '@shared/places/place.contract';
import type { TestApp } from '../app';
import { makeAuthority } from './authorities';
import { nextBin } from './bins';
import { made } from './made';

let serial = 0;

/** A place under the mandate since 2019. @example const place = await makePlace(app, { type: 'orphanage' }) */
export async function makePlace(app: TestApp, given: Partial<CreatePlace> = {}): Promise<PlaceView> {
  serial += 1;
  const body: CreatePlace = {
    nameKk: `№ ${serial} мекеме`,
    nameRu: `Учреждение № ${serial}`,
    nameEn: `Institution No. ${serial}`,
    type: 'correctional_institution',
    regionIso: 'KZ-75',
    authorityId: given.authorityId ?? (await makeAuthority(app)).id,
    legalBasis: 'Уголовно-исполнительный кодекс Республики Казахстан',
    bin: nextBin(),
    capacity: 300,
    underMandateFrom: '2019-04-01',
    ...given,
  };
  return made(await app.as(['office']).post<PlaceView>('/places', body));
}

/** Closed: no longer subject to visits from that day on. */
export async function closePlace(app: TestApp, place: PlaceView, closedOn: string): Promise<PlaceView> {
  const path = `/places/${place.id}/closure`;
  return made(await app.as(['office']).post<PlaceView>(path, { closedOn }, { ifMatch: place.version }));
}
