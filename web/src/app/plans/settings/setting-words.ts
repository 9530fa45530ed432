import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { placeTypeNames } from '@shared/places/place-type-names';
import { placeTypes } from '@shared/places/place.types';
import { regionNames } from '@shared/places/region-names';
import { type PlanningSetting, riskTerms } from '@shared/plans/planning-settings.names';
import { Language } from '../../language/language';

/** What a value is of, in the reader's words: a risk term, a type of place, a region; all where there is one value. Call it where `inject` works. */
export function settingWords(): (of: string | null) => string {
  const transloco = inject(TranslocoService);
  const language = inject(Language);
  return (of) => {
    const locale = language.active();
    const said = (key: string) => transloco.translate<string>(key, {}, locale);
    const term = riskTerms.find((name) => name === of);
    if (term) return said('plans.term.' + term);
    const type = placeTypes.find((name) => name === of);
    if (type) return placeTypeNames[type][locale];
    return of === null ? said('plans.settings.forAll') : (regionNames[of]?.[locale] ?? of);
  };
}

/** Kept in tiyn, typed and read in tenge. */
export const isMoney = (setting: PlanningSetting): boolean => setting === 'visit_cost';
