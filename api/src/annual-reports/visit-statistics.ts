import type { VisitKind } from '@shared/law/visit-kinds';
import type { PlaceType } from '@shared/places/place.types';

/** How many visits were made in the year; types of place that nobody visited are left out. */
export interface VisitStatistics {
  readonly byKind: Readonly<Record<VisitKind, number>>;
  readonly byPlaceType: Readonly<Partial<Record<PlaceType, number>>>;
}

export const noVisits: VisitStatistics = { byKind: { periodic: 0, interim: 0, special: 0 }, byPlaceType: {} };

/** One visit counts once, whatever became of its report. */
export function statisticsOf(visits: readonly { kind: VisitKind; placeType: PlaceType }[]): VisitStatistics {
  const byKind = { ...noVisits.byKind };
  const byPlaceType: Partial<Record<PlaceType, number>> = {};
  for (const { kind, placeType } of visits) {
    byKind[kind] += 1;
    byPlaceType[placeType] = (byPlaceType[placeType] ?? 0) + 1;
  }
  return { byKind, byPlaceType };
}

export const visitsIn = ({ byKind }: VisitStatistics): number => byKind.periodic + byKind.interim + byKind.special;
