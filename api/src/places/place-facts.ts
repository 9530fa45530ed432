import type { LocalDate } from '@shared/law/local-date';
import type { PlaceRef, PlaceType } from '@shared/places/place.contract';
import type { Place } from './place.entity';
import type { MandatePeriod } from './place.rules';
import { placeRef } from './place.view';

/** A place as the rules of later features see it. */
export interface PlaceFacts extends PlaceRef, MandatePeriod {
  readonly type: PlaceType;
  readonly regionIso: string;
  readonly authorityId: string;
  readonly lastPeriodicVisitOn: LocalDate | null;
  readonly capacity: number | null;
  readonly personsHeld: number | null;
  readonly tripAreaId: string | null;
  /** Estimates of a visit; null where the estimate for its type holds. */
  readonly visitDays: number | null;
  readonly visitCostTiyn: number | null;
  readonly isDemonstration: boolean;
}

export const factsOf = (row: Place): PlaceFacts => ({
  ...placeRef(row),
  type: row.type,
  regionIso: row.regionIso,
  authorityId: row.authorityId,
  underMandateFrom: row.underMandateFrom,
  closedOn: row.closedOn,
  lastPeriodicVisitOn: row.lastPeriodicVisitOn,
  capacity: row.capacity,
  personsHeld: row.personsHeld,
  tripAreaId: row.tripAreaId,
  visitDays: row.visitDays,
  visitCostTiyn: row.visitCostTiyn,
  isDemonstration: row.isDemonstration,
});
