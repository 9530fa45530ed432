import { type Broken, broken } from '../platform/errors';

/** 11-7(2): one trip goes to one region, which is where its money and its days are counted. */
export const tripAreaMustBeOfTheRegion = (
  area: { readonly regionIso: string },
  place: { readonly regionIso: string },
): Broken | null => (area.regionIso === place.regionIso ? null : broken('TRIP_AREA.OTHER_REGION', '11-7(2)'));

export const tripAreaMustBeEmpty = (placeCount: number): Broken | null =>
  placeCount === 0 ? null : broken('TRIP_AREA.HAS_PLACES', undefined, { count: placeCount });
