import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { LegalBasisView } from '@shared/places/legal-basis.contract';
import { placeTypeNames } from '@shared/places/place-type-names';
import type { RegionView } from '@shared/places/place.contract';
import { placeTypes } from '@shared/places/place.types';
import type { TripAreaView } from '@shared/places/trip-area.contract';
import { Language } from '../language/language';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a type, a region and an authority are chosen from, in the reader's language. */
export interface PlaceChoices {
  readonly regions: HttpResourceRef<readonly RegionView[] | undefined>;
  readonly authorities: HttpResourceRef<Page<AuthorityView> | undefined>;
  readonly of: Signal<Readonly<Record<'type' | 'regionIso' | 'authorityId', readonly Choice[]>>>;
}

/** Must be called where `inject` works. The API gives at most 200 rows a page; the country has some twenty authorities. */
export function placeChoices(): PlaceChoices {
  const { active } = inject(Language);
  const regions = httpResource<readonly RegionView[]>(() => '/api/v1/regions');
  const authorities = httpResource<Page<AuthorityView>>(() => '/api/v1/authorities?limit=200');
  return {
    regions,
    authorities,
    of: computed(() => ({
      type: placeTypes.map((type) => ({ value: type, label: placeTypeNames[type][active()] })),
      regionIso: (regions.hasValue() ? regions.value() : []).map(({ iso, name }) => ({
        value: iso,
        label: name[active()],
      })),
      authorityId: (authorities.hasValue() ? authorities.value().items : []).map(({ id, name }) => ({
        value: id,
        label: name[active()],
      })),
    })),
  };
}

/** The trip areas of a region, once one is chosen. Must be called where `inject` works. */
export function tripAreaChoices(regionIso: () => string): Signal<readonly Choice[]> {
  const { active } = inject(Language);
  // Asked again for another region only, not for every letter that is typed elsewhere in the form.
  const region = computed(regionIso);
  const areas = httpResource<Page<TripAreaView>>(() =>
    region() === '' ? undefined : { url: '/api/v1/trip-areas', params: { region: region(), limit: 200 } },
  );
  return computed(() =>
    (areas.hasValue() ? areas.value().items : []).map(({ id, name }) => ({ value: id, label: name[active()] })),
  );
}

/** Titles of the acts of the register that are not repealed, in the reader's language, where they are asked for. */
export function lawTitles(isAsked: () => boolean): Signal<readonly string[]> {
  const { active } = inject(Language);
  const bases = httpResource<readonly LegalBasisView[]>(() => (isAsked() ? '/api/v1/legal-bases' : undefined));
  return computed(() =>
    (bases.hasValue() ? bases.value() : [])
      .filter(({ state }) => state !== 'repealed')
      .map(({ title }) => title[active()]),
  );
}

/** The regions in the reader's language. Must be called where `inject` works. */
export function regionChoices(): Signal<readonly Choice[]> {
  const { active } = inject(Language);
  const regions = httpResource<readonly RegionView[]>(() => '/api/v1/regions');
  return computed(() =>
    (regions.hasValue() ? regions.value() : []).map(({ iso, name }) => ({ value: iso, label: name[active()] })),
  );
}
