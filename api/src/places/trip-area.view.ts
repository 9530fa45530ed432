import type { Actor } from '@shared/actor';
import { hasPermission } from '@shared/permissions';
import type { RegionView } from '@shared/places/place.contract';
import type { TripAreaRef, TripAreaView } from '@shared/places/trip-area.contract';
import { nameOf } from '../authorities';
import { actionView } from '../platform/states';
import type { TripArea } from './trip-area.entity';
import { tripAreaMustBeEmpty } from './trip-area.rules';

export const tripAreaRef = (row: TripArea): TripAreaRef => ({ id: row.id, name: nameOf(row) });

/** How many places a trip area has: all records, and of them those under the mandate today. */
export interface TripAreaCount {
  readonly all: number;
  readonly underMandate: number;
}

export const tripAreaView = (row: TripArea, region: RegionView, count: TripAreaCount, actor: Actor): TripAreaView => ({
  ...tripAreaRef(row),
  region,
  tripCostTiyn: row.tripCostTiyn,
  placeCount: count.underMandate,
  version: row.version,
  actions: hasPermission(actor.roles, 'place.manage')
    ? [
        actionView('change', null, actor),
        actionView('add-places', null, actor),
        actionView('delete', tripAreaMustBeEmpty(count.all), actor),
      ]
    : [],
});
