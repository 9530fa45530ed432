import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { LegalBasisView, PlaceBasisView } from '@shared/places/legal-basis.contract';
import type { PlaceHistoryView } from '@shared/places/place-history.contract';
import type { PlaceView, RegionView } from '@shared/places/place.contract';
import type { ActionView } from '@shared/problem';

export const astana: RegionView = {
  iso: 'KZ-71',
  kato: '710000000',
  name: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
  validFrom: '1997-12-10',
  formedFrom: null,
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

/** The act that a place rests on. */
export function actOf(change: Partial<LegalBasisView> = {}): LegalBasisView {
  return {
    id: 'b1',
    kind: 'code',
    title: { kk: 'Қылмыстық-атқару кодексі, 39-бап', ru: 'УИК, статья 39', en: 'Penal Code, art. 39' },
    citation: null,
    inForceFrom: '2015-01-01',
    repealedOn: null,
    state: 'in-force',
    placeCount: 1,
    version: 1,
    actions: [],
    ...change,
  };
}

export const basisOf = (change: Partial<LegalBasisView> = {}): PlaceBasisView => ({
  id: 'l-' + (change.id ?? 'b1'),
  legalBasis: actOf(change),
  since: '2019-04-01',
  until: null,
});

/** A place overdue on 22 November 2026. */
export function placeOf(change: Partial<PlaceView> = {}): PlaceView {
  return {
    id: 'p1',
    name: { kk: 'Орталық', ru: 'Центр', en: 'Centre' },
    type: 'correctional_institution',
    region: astana,
    authority: ministry,
    legalBases: [basisOf()],
    basisAlarm: null,
    bin: '123456789013',
    capacity: 1200,
    personsHeld: 980,
    personsHeldAsOf: '2026-10-31',
    populationSource: null,
    address: 'Бейбітшілік көшесі, 1',
    latitude: null,
    longitude: null,
    tripArea: null,
    visitDays: null,
    visitCostTiyn: null,
    underMandateFrom: '2019-04-01',
    closedOn: null,
    mergedInto: null,
    isUnderMandate: true,
    isDemonstration: false,
    due: { lastPeriodicVisitOn: '2022-10-01', dueOn: '2026-10-01', state: 'overdue', daysLeft: -52 },
    version: 3,
    actions: mayBoth,
    ...change,
  };
}

/** What the register said of the place before: nothing else, unless told. */
export function historyOf(change: Partial<PlaceHistoryView> = {}): PlaceHistoryView {
  const period = { from: '2019-04-01', until: null, reason: null };
  const { name, region, authority } = placeOf();
  return {
    names: [{ ...period, name }],
    regions: [{ ...period, region }],
    authorities: [{ ...period, authority }],
    populations: [{ asOf: '2026-10-31', personsHeld: 980, capacity: 1200, source: null }],
    merged: [],
    ...change,
  };
}
