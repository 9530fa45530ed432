import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import { placeTypeNames } from '@shared/places/place-type-names';
import type { RegionView } from '@shared/places/place.contract';
import { placeTypes } from '@shared/places/place.types';
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
