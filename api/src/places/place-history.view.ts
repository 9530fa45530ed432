import type { AuthorityRef } from '@shared/authorities/authority.contract';
import type { HistoryKind, PlaceHistoryView, PopulationView } from '@shared/places/place-history.contract';
import { nameOf } from '../authorities';
import type { EarlierPopulation } from './earlier-population.entity';
import type { FormerValue } from './former-value.entity';
import { periodsOf, regionsByTheirDays } from './place-history';
import type { Place } from './place.entity';
import { placeRef, regionView } from './place.view';
import type { Region } from './region.entity';

interface Remembered {
  readonly former: readonly FormerValue[];
  readonly earlierPopulations: readonly EarlierPopulation[];
  readonly merged: readonly Place[];
  readonly regions: ReadonlyMap<string, Region>;
  readonly authorities: ReadonlyMap<string, AuthorityRef>;
}

export function placeHistoryView(place: Place, remembered: Remembered): PlaceHistoryView {
  const former = (kind: HistoryKind) => remembered.former.filter((row) => row.kind === kind);
  const first = place.underMandateFrom;
  const names = periodsOf(former('name'), nameOf(place), first, ({ nameKk, nameRu, nameEn }) => ({
    kk: nameKk as string,
    ru: nameRu as string,
    en: nameEn as string,
  }));
  const isos = periodsOf(former('region'), place.regionIso, first, ({ regionIso }) => regionIso as string);
  const authorityIds = periodsOf(
    former('authority'),
    place.authorityId,
    first,
    ({ authorityId }) => authorityId as string,
  );
  return {
    names: names.map(({ value, ...period }) => ({ ...period, name: value })),
    regions: regionsByTheirDays(isos, remembered.regions).map(({ value, ...period }) => ({
      ...period,
      region: regionView(remembered.regions.get(value) as Region),
    })),
    authorities: authorityIds.map(({ value, ...period }) => ({
      ...period,
      authority: remembered.authorities.get(value) as AuthorityRef,
    })),
    populations: populationsOf(place, remembered.earlierPopulations),
    merged: remembered.merged.map(placeRef),
  };
}

function populationsOf(place: Place, earlier: readonly EarlierPopulation[]): PopulationView[] {
  const before = earlier.map(({ asOf, personsHeld, capacity, source }) => ({ asOf, personsHeld, capacity, source }));
  const { personsHeld, personsHeldAsOf: asOf, capacity, populationSource: source } = place;
  return personsHeld === null || asOf === null ? before : [...before, { asOf, personsHeld, capacity, source }];
}
