import { Injectable } from '@nestjs/common';
import type { PlaceView } from '@shared/places/place.contract';
import { AuthoritiesService } from '../authorities';
import type { Work } from '../platform/database';
import { LegalBasesRepository } from './legal-bases.repository';
import { Place } from './place.entity';
import { placeRef, placeView, regionView } from './place.view';
import { PlacesRepository } from './places.repository';
import { TripAreasRepository } from './trip-areas.repository';
import { tripAreaRef } from './trip-area.view';

/** Shows places with the names of all that they point to, each kind of name in one query. */
@Injectable()
export class PlaceViews {
  constructor(
    private readonly places: PlacesRepository,
    private readonly authorities: AuthoritiesService,
    private readonly bases: LegalBasesRepository,
    private readonly tripAreas: TripAreasRepository,
  ) {}

  async one(work: Work, row: Place): Promise<PlaceView> {
    const [view] = await this.many(work, [row]);
    return view as PlaceView;
  }

  async many(work: Work, rows: readonly Place[]): Promise<PlaceView[]> {
    const regions = await this.places.regions(work);
    const tripAreas = await this.tripAreas.findAll(
      work,
      rows.flatMap(({ tripAreaId }) => tripAreaId ?? []),
    );
    const mergedInto = await this.places.findAll(
      work,
      rows.flatMap(({ mergedIntoId }) => mergedIntoId ?? []),
    );
    const names = {
      regions: new Map(regions.map((region) => [region.iso, regionView(region)])),
      authorities: await this.authorities.refsOf(
        work,
        rows.map(({ authorityId }) => authorityId),
      ),
      bases: await this.bases.ofPlaces(
        work,
        rows.map(({ id }) => id),
      ),
      tripAreas: new Map(tripAreas.map((row) => [row.id, tripAreaRef(row)])),
      mergedInto: new Map(mergedInto.map((row) => [row.id, placeRef(row)])),
    };
    return rows.map((row) => placeView(row, names, work.actor, work.today));
  }
}
