import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { PlaceImportView } from '@shared/places/place-import.contract';
import type { PlaceView } from '@shared/places/place.contract';
import { authorities, demonstrationPlaces, demonstrationRandom, placesCsv } from '../demonstration';
import type { Person } from '../play/person';
import { type DemonstrationYears, dayOf, plusDays } from './years';

export async function registerAuthorities(office: Person): Promise<AuthorityView[]> {
  const registered: AuthorityView[] = [];
  for (const { code, nameKk, nameRu, nameEn, bin } of authorities) {
    registered.push(await office.post<AuthorityView>('/authorities', { code, nameKk, nameRu, nameEn, bin }));
  }
  return registered;
}

/** The national list goes in as an office would bring it: one CSV file, all or nothing. */
export async function importPlaces(office: Person, { finished }: DemonstrationYears): Promise<void> {
  const entered = dayOf(finished - 1, 12, 2);
  const random = demonstrationRandom(20_261);
  const [header = '', ...rows] = placesCsv(
    demonstrationPlaces().map((place) => ({
      ...place,
      personsHeldAsOf: plusDays(entered, -32),
      underMandateFrom: place.underMandateFrom < entered ? place.underMandateFrom : entered,
    })),
  )
    .trim()
    .split('\r\n');
  const places = demonstrationPlaces();
  const lines = rows.map((row, index) => `${row},${lastVisit(places[index]?.underMandateFrom ?? entered)}`);

  /** Half of the places were never visited, as in a country where the duty of four years cannot be met. */
  function lastVisit(since: string): string {
    const day = plusDays(entered, -random.between(60, 5 * 365));
    return random.next() < 0.5 && day > since ? day : '';
  }

  const csv = [`${header},last_periodic_visit_on`, ...lines, ''].join('\r\n');
  const result = await office.post<PlaceImportView>('/places/import?demonstration=true', csv, {
    contentType: 'text/csv',
  });
  if (!result.imported) {
    const refused = result.rows.find((row) => row.verdict === 'refused');
    throw new Error(`the national list was refused: ${JSON.stringify(refused)}`);
  }
}

/** Places to be visited in the demonstration: of several types and regions, the most overdue first. */
export async function placesToVisit(office: Person, type: string, count: number): Promise<readonly PlaceView[]> {
  const { items } = await office.get<Page<PlaceView>>(`/places?type=${type}&due=never&limit=${count}`);
  return items;
}
