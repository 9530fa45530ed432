import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type {
  ChangeTripArea,
  CreateTripArea,
  ListTripAreas,
  TripAreaRef,
  TripAreaView,
} from '@shared/places/trip-area.contract';
import { applyChange, bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import type { Place } from './place.entity';
import { placeMustNotBeClosed } from './place.rules';
import { regionView } from './place.view';
import { PlacesRepository } from './places.repository';
import { TripArea } from './trip-area.entity';
import { tripAreaMustBeEmpty, tripAreaMustBeOfTheRegion } from './trip-area.rules';
import { type TripAreaCount, tripAreaRef, tripAreaView } from './trip-area.view';
import { TripAreasRepository } from './trip-areas.repository';

/** A trip area as plans see it. */
export interface TripAreaFacts extends TripAreaRef {
  readonly regionIso: string;
  readonly tripCostTiyn: number;
}

const none: TripAreaCount = { all: 0, underMandate: 0 };

@Injectable()
export class TripAreasService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly areas: TripAreasRepository,
    private readonly places: PlacesRepository,
  ) {}

  list(actor: Actor, query: ListTripAreas): Promise<Page<TripAreaView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.areas.page(work, query);
      return { items: await this.viewsOf(work, items), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<TripAreaView> {
    return this.unit.read(actor, async (work) => this.viewOf(work, (await this.areas.find(work, id)) ?? notFound()));
  }

  create(actor: Actor, body: CreateTripArea): Promise<TripAreaView> {
    return this.unit.run(actor, async (work) => {
      const regions = await this.places.regions(work);
      if (!regions.some(({ iso }) => iso === body.regionIso)) {
        throw new Refusal('PLACE.REGION_UNKNOWN', { field: 'regionIso' });
      }
      const row = Object.assign(new TripArea(), { ...body, version: 1, createdAt: work.now });
      await this.areas.save(work, row);
      work.audit({ action: 'trip-area.create', subject: { type: 'trip-area', id: row.id }, provision: '11-7(2)' });
      return this.viewOf(work, row);
    });
  }

  change(actor: Actor, id: string, version: number, body: ChangeTripArea): Promise<TripAreaView> {
    return this.changeRow(actor, id, version, (row, work) => {
      const detail = { changed: applyChange<TripArea>(row, body) };
      work.audit({ action: 'trip-area.change', subject: { type: 'trip-area', id }, provision: '11-7(2)', detail });
    });
  }

  delete(actor: Actor, id: string, version: number): Promise<void> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.areas.findForChange(work, id)) ?? notFound();
      const current = await this.viewOf(work, row);
      requireVersion(row, version, () => current);
      refuseIf(tripAreaMustBeEmpty((await this.areas.counts(work, [id])).get(id)?.all ?? 0));
      await this.areas.delete(work, id);
      work.audit({ action: 'trip-area.delete', subject: { type: 'trip-area', id }, provision: '11-7(2)' });
    });
  }

  addPlaces(actor: Actor, id: string, version: number, placeIds: readonly string[]): Promise<TripAreaView> {
    return this.changeRow(actor, id, version, async (row, work) => {
      const places = await this.placesOf(work, placeIds);
      for (const place of places) {
        refuseIf(placeMustNotBeClosed(place), 'placeIds');
        refuseIf(tripAreaMustBeOfTheRegion(row, place), 'placeIds');
      }
      await this.put(work, places, id);
    });
  }

  removePlaces(actor: Actor, id: string, version: number, placeIds: readonly string[]): Promise<TripAreaView> {
    return this.changeRow(actor, id, version, async (_, work) => {
      const places = await this.placesOf(work, placeIds);
      await this.put(
        work,
        places.filter(({ tripAreaId }) => tripAreaId === id),
        null,
      );
    });
  }

  /** For plans: every trip area, in the order of the ids. */
  async all(work: Work): Promise<TripAreaFacts[]> {
    return (await this.areas.all(work)).map(factsOf);
  }

  /** For plans: trip areas by their ids, in one query. */
  async factsOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, TripAreaFacts>> {
    return new Map((await this.areas.findAll(work, ids)).map((row) => [row.id, factsOf(row)]));
  }

  private async put(work: Work, places: readonly Place[], tripAreaId: string | null): Promise<void> {
    for (const place of places) {
      if (place.tripAreaId === tripAreaId) continue;
      place.tripAreaId = tripAreaId;
      bump(place);
      await this.places.save(work, place);
      const subject = { type: 'place', id: place.id };
      work.audit({ action: 'place.put-in-trip-area', subject, provision: '11-7(2)', detail: { tripAreaId } });
    }
  }

  private async placesOf(work: Work, ids: readonly string[]): Promise<Place[]> {
    const places = await this.areas.placesForChange(work, ids);
    if (places.length < new Set(ids).size) throw new Refusal('PLACE.UNKNOWN', { field: 'placeIds' });
    return places;
  }

  private changeRow(
    actor: Actor,
    id: string,
    version: number,
    change: (row: TripArea, work: Work) => Promise<void> | void,
  ): Promise<TripAreaView> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.areas.findForChange(work, id)) ?? notFound();
      const current = await this.viewOf(work, row);
      requireVersion(row, version, () => current);
      await change(row, work);
      bump(row);
      await this.areas.save(work, row);
      return this.viewOf(work, row);
    });
  }

  private async viewOf(work: Work, row: TripArea): Promise<TripAreaView> {
    const [view] = await this.viewsOf(work, [row]);
    return view as TripAreaView;
  }

  private async viewsOf(work: Work, rows: readonly TripArea[]): Promise<TripAreaView[]> {
    const regions = new Map((await this.places.regions(work)).map((row) => [row.iso, regionView(row)]));
    const counts = await this.areas.counts(
      work,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => {
      const region = regions.get(row.regionIso);
      if (!region) throw new Error('a trip area points to a region that a foreign key says is there');
      return tripAreaView(row, region, counts.get(row.id) ?? none, work.actor);
    });
  }
}

const factsOf = (row: TripArea): TripAreaFacts => ({
  ...tripAreaRef(row),
  regionIso: row.regionIso,
  tripCostTiyn: row.tripCostTiyn,
});
