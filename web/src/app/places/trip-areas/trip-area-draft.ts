import type { ChangeTripArea, CreateTripArea, TripAreaView } from '@shared/places/trip-area.contract';
import { tengeText, tiynOf } from '../../plans/tenge-text';

export const areaFields = ['regionIso', 'nameKk', 'nameRu', 'nameEn', 'tripCostTiyn'] as const;
export type AreaField = (typeof areaFields)[number];
export type AreaDraft = Readonly<Record<AreaField, string>>;

/** The cost is typed in tenge. */
export const areaDraft = (area: TripAreaView | null): AreaDraft => ({
  regionIso: area?.region.iso ?? '',
  nameKk: area?.name.kk ?? '',
  nameRu: area?.name.ru ?? '',
  nameEn: area?.name.en ?? '',
  tripCostTiyn: area ? tengeText(area.tripCostTiyn) : '',
});

/** Only what differs from the base is sent; of a new area the base is empty. */
export const areaBody = (draft: AreaDraft, base: AreaDraft | null): Partial<CreateTripArea & ChangeTripArea> =>
  Object.fromEntries(
    areaFields
      .filter((field) => !base || draft[field].trim() !== base[field].trim())
      .map((field) => [field, field === 'tripCostTiyn' ? tiynOf(draft[field]) : draft[field].trim()]),
  );
