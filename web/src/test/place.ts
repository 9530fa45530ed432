import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { PlaceView, RegionView } from '@shared/places/place.contract';
import type { ActionView } from '@shared/problem';

export const astana: RegionView = {
  iso: 'KZ-71',
  kato: '710000000',
  name: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
  validFrom: '1997-12-10',
};

export const ministry: AuthorityView = {
  id: 'a1',
  code: 'MIA',
  name: { kk: 'Ішкі істер министрлігі', ru: 'Министерство внутренних дел', en: 'Ministry of Internal Affairs' },
  bin: null,
  version: 1,
  actions: [],
};

const mayBoth: readonly ActionView[] = [
  { name: 'change', allowed: true },
  { name: 'close', allowed: true },
];

/** A place overdue on 22 November 2026. */
export function placeOf(change: Partial<PlaceView> = {}): PlaceView {
  return {
    id: 'p1',
    name: { kk: 'Орталық', ru: 'Центр', en: 'Centre' },
    type: 'correctional_institution',
    region: astana,
    authority: ministry,
    legalBasis: 'Қылмыстық-атқару кодексі, 39-бап',
    bin: '123456789013',
    capacity: 1200,
    personsHeld: 980,
    personsHeldAsOf: '2026-10-31',
    address: 'Бейбітшілік көшесі, 1',
    underMandateFrom: '2019-04-01',
    closedOn: null,
    isUnderMandate: true,
    isDemonstration: false,
    due: { lastPeriodicVisitOn: '2022-10-01', dueOn: '2026-10-01', state: 'overdue', daysLeft: -52 },
    version: 3,
    actions: mayBoth,
    ...change,
  };
}
