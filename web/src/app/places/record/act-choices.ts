import { httpResource } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { LegalBasisView } from '@shared/places/legal-basis.contract';
import type { RegionView } from '@shared/places/place.contract';
import { Language } from '../../language/language';
import type { Choice } from '../place-choices';
import type { ActFieldName, PlaceActForm } from './place-acts';

/** What the fields of an act are chosen from; asked of the server only where the act has such a field. */
export function actChoices(act: Signal<PlaceActForm>): Signal<Partial<Record<ActFieldName, readonly Choice[]>>> {
  const { active } = inject(Language);
  const whereAsked = (name: ActFieldName, url: string) => () =>
    act().fields.some((field) => field.name === name) ? url : undefined;
  const regions = httpResource<readonly RegionView[]>(whereAsked('regionIso', '/api/v1/regions'));
  const authorities = httpResource<Page<AuthorityView>>(whereAsked('authorityId', '/api/v1/authorities?limit=200'));
  const bases = httpResource<readonly LegalBasisView[]>(whereAsked('legalBasisId', '/api/v1/legal-bases'));
  return computed(() => ({
    regionIso: (regions.hasValue() ? regions.value() : []).map(({ iso, name }) => ({
      ...{ value: iso, label: name[active()] },
    })),
    authorityId: (authorities.hasValue() ? authorities.value().items : []).map(({ id, name }) => ({
      ...{ value: id, label: name[active()] },
    })),
    legalBasisId: (bases.hasValue() ? bases.value() : [])
      .filter(({ state }) => state !== 'repealed')
      .map(({ id, title }) => ({ value: id, label: title[active()] })),
  }));
}
