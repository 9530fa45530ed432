import type { Locale } from '@shared/locale';
import type { PlaceView } from '@shared/places/place.contract';
import { placeTypeNames } from '@shared/places/place-type-names';
import { localDate } from '../../ui/local-date.pipe';

/** One line of the comparison: the key of its label, and what each record says; empty where it says nothing. */
export interface ComparedFact {
  readonly label: string;
  readonly first: string;
  readonly second: string;
  readonly differs: boolean;
}

type Facts = readonly (readonly [label: string, text: string])[];

export function comparedFacts(first: PlaceView, second: PlaceView, locale: Locale): ComparedFact[] {
  const others = factsOf(second, locale);
  return factsOf(first, locale).map(([label, text], at) => {
    const other = others[at]?.[1] ?? '';
    return { label, first: text, second: other, differs: text !== other };
  });
}

function factsOf(place: PlaceView, locale: Locale): Facts {
  const day = (date: string | null): string => (date === null ? '' : localDate(date, locale));
  const persons = place.personsHeld === null ? '' : `${place.personsHeld} (${day(place.personsHeldAsOf)})`;
  const acts = place.legalBases.filter(({ until }) => until === null).map(({ legalBasis }) => legalBasis.title[locale]);
  return [
    ['places.field.nameKk', place.name.kk],
    ['places.field.nameRu', place.name.ru],
    ['places.field.nameEn', place.name.en],
    ['places.field.type', placeTypeNames[place.type][locale]],
    ['places.field.regionIso', place.region.name[locale]],
    ['places.field.authorityId', place.authority.name[locale]],
    ['places.field.bin', place.bin ?? ''],
    ['doubles.fact.legalBases', acts.join('; ')],
    ['places.field.address', place.address ?? ''],
    ['doubles.fact.coordinates', place.latitude === null ? '' : `${place.latitude}, ${place.longitude}`],
    ['places.field.tripAreaId', place.tripArea?.name[locale] ?? ''],
    ['places.field.capacity', place.capacity?.toString() ?? ''],
    ['doubles.fact.personsHeld', persons],
    ['places.field.underMandateFrom', day(place.underMandateFrom)],
    ['doubles.fact.lastPeriodicVisitOn', day(place.due?.lastPeriodicVisitOn ?? null)],
    ['doubles.fact.closedOn', day(place.closedOn)],
  ];
}
