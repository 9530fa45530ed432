import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { CreateLegalBasis, LegalBasisView } from '@shared/places/legal-basis.contract';
import type { PlaceImportView } from '@shared/places/place-import.contract';
import type { PlaceView } from '@shared/places/place.contract';
import type { CreateTripArea } from '@shared/places/trip-area.contract';
import {
  authorities,
  demonstrationPlaces,
  demonstrationRandom,
  demonstrationTripAreas,
  legalBases,
  placesCsv,
} from '../demonstration';
import type { Person } from '../play/person';
import { type DemonstrationYears, dayOf, plusDays } from './years';

export async function registerAuthorities(office: Person): Promise<AuthorityView[]> {
  const registered: AuthorityView[] = [];
  for (const { code, nameKk, nameRu, nameEn, bin } of authorities) {
    registered.push(await office.post<AuthorityView>('/authorities', { code, nameKk, nameRu, nameEn, bin }));
  }
  return registered;
}

/** The acts that places rest on, and the areas that one trip reaches: the national list names both. */
export async function prepareRegister(office: Person): Promise<void> {
  for (const act of new Set(Object.values(legalBases))) {
    const body: CreateLegalBasis = {
      kind: act.en.includes('Code') ? 'code' : 'law',
      ...{ titleKk: act.kk, titleRu: act.ru, titleEn: act.en },
    };
    await office.post('/legal-bases', body);
  }
  for (const { regionIso, settlement, tripCostTiyn } of demonstrationTripAreas()) {
    const body: CreateTripArea = {
      ...{ regionIso, tripCostTiyn },
      ...{ nameKk: settlement.kk, nameRu: settlement.ru, nameEn: settlement.en },
    };
    await office.post('/trip-areas', body);
  }
}

/** The law of which the mandate over social services came; places that still name it stand under an alarm. */
const repealedLaw: CreateLegalBasis = {
  kind: 'law',
  titleKk: '«Арнаулы әлеуметтік қызметтер туралы» Қазақстан Республикасының Заңы',
  titleRu: 'Закон Республики Казахстан «О специальных социальных услугах»',
  titleEn: 'Law of the Republic of Kazakhstan on Special Social Services',
  citation: '№ 114-IV, 29.12.2008',
  inForceFrom: '2009-01-01',
  repealedOn: '2023-07-01',
};

/** Some places have a past: an act that is repealed, earlier counts of persons held, a former name. */
export async function tellThePast(office: Person, { finished }: DemonstrationYears): Promise<void> {
  const { id: legalBasisId } = await office.post<LegalBasisView>('/legal-bases', repealedLaw);
  for (const place of await placesToVisit(office, 'social_service_provider', 3)) {
    const body = { legalBasisId, since: place.underMandateFrom };
    await office.post(`/places/${place.id}/legal-bases`, body, { ifMatch: place.version });
  }
  const institutions = await placesToVisit(office, 'correctional_institution', 20);
  for (const place of institutions.filter(({ underMandateFrom }) => underMandateFrom < '2019-01-01').slice(0, 3)) {
    let { version } = place;
    for (const [at, share] of [0.9, 0.97, 1.04, 0.95].entries()) {
      const body = {
        asOf: dayOf(finished - 5 + at, 10, 1),
        personsHeld: Math.round((place.personsHeld ?? 0) * share),
        capacity: place.capacity,
        source: 'Письмо Комитета уголовно-исполнительной системы',
      };
      ({ version } = await office.post<PlaceView>(`/places/${place.id}/populations`, body, { ifMatch: version }));
    }
    const renaming = {
      ...{ nameKk: place.name.kk, nameRu: place.name.ru, nameEn: place.name.en },
      from: dayOf(finished - 1, 3, 1),
      reason: 'Приказ о переименовании учреждений уголовно-исполнительной системы',
    };
    await office.post(`/places/${place.id}/renaming`, renamed(renaming), { ifMatch: version });
  }
}

const renamed = <T extends { nameKk: string; nameRu: string; nameEn: string }>(body: T): T => ({
  ...body,
  nameKk: body.nameKk.replace('мекеме', 'түзеу мекемесі'),
  nameRu: body.nameRu.replace('Учреждение', 'Исправительное учреждение'),
  nameEn: body.nameEn.replace('Institution', 'Correctional Institution'),
});

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
