import type { Page } from '@shared/page';
import type { CreatePlace, PlaceView } from '@shared/places/place.contract';
import type { Person } from '../play/person';

/** Two places were entered again by hand, without a BIN and a street further: the office will find and merge them. */
export async function enterDoubles(office: Person): Promise<void> {
  for (const type of ['orphanage', 'psychiatric_organisation'] as const) {
    const { items } = await office.get<Page<PlaceView>>(`/places?type=${type}&sort=name&limit=1`);
    for (const place of items) await office.post<PlaceView>('/places', enteredAgain(place));
  }
}

const enteredAgain = (place: PlaceView): CreatePlace => ({
  nameKk: place.name.kk.replace('№ ', '№'),
  nameRu: place.name.ru.replace('№ ', '№').replace('город ', 'г. '),
  nameEn: place.name.en.replace('No. ', 'No '),
  type: place.type,
  regionIso: place.region.iso,
  authorityId: place.authority.id,
  legalBasis: place.legalBases[0]?.legalBasis.title.ru ?? '',
  ...(place.latitude !== null &&
    place.longitude !== null && { latitude: place.latitude + 0.001, longitude: place.longitude }),
  underMandateFrom: place.underMandateFrom,
  isDemonstration: true,
});
