import type { LocalDate } from '@shared/law/local-date';
import type { HistoryKind } from '@shared/places/place-history.contract';
import { EarlierPopulation } from './earlier-population.entity';
import { FormerValue } from './former-value.entity';
import type { Place } from './place.entity';

/** What of a place the history keeps. */
export type KeptValues = Pick<Place, 'id' | 'nameKk' | 'nameRu' | 'nameEn' | 'regionIso' | 'authorityId'>;
export type KeptPopulation = Pick<Place, 'id' | 'personsHeld' | 'personsHeldAsOf' | 'capacity' | 'populationSource'>;

const nothing = { nameKk: null, nameRu: null, nameEn: null, regionIso: null, authorityId: null };

const valueOf: Readonly<Record<HistoryKind, (place: KeptValues) => Partial<FormerValue>>> = {
  name: ({ nameKk, nameRu, nameEn }) => ({ nameKk, nameRu, nameEn }),
  region: ({ regionIso }) => ({ regionIso }),
  authority: ({ authorityId }) => ({ authorityId }),
};

/** What a place was before a change, to be kept when the change has been written. `until` is the change's first day. */
export const formerValue = (
  before: KeptValues,
  kind: HistoryKind,
  { until, reason, now }: { readonly until: LocalDate; readonly reason: string; readonly now: Date },
): FormerValue =>
  Object.assign(new FormerValue(), {
    ...nothing,
    ...valueOf[kind](before),
    placeId: before.id,
    kind,
    until,
    reason,
    recordedAt: now,
  });

/** The count that a newer one takes the place of, or null: nothing was known, or the newer one is of the same day. */
export function supersededPopulation(
  before: KeptPopulation,
  asOf: LocalDate | null | undefined,
  now: Date,
): EarlierPopulation | null {
  const { id, personsHeld, personsHeldAsOf, capacity, populationSource } = before;
  if (personsHeld === null || personsHeldAsOf === null || !asOf || asOf <= personsHeldAsOf) return null;
  const kept = { placeId: id, asOf: personsHeldAsOf, personsHeld, capacity, source: populationSource };
  return Object.assign(new EarlierPopulation(), { ...kept, recordedAt: now });
}
