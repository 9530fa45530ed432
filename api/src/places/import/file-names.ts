import { Injectable } from '@nestjs/common';
import { AuthoritiesService } from '../../authorities';
import type { Work } from '../../platform/database';
import { LegalBasesRepository } from '../legal-bases.repository';
import { PlacesRepository } from '../places.repository';
import type { TripArea } from '../trip-area.entity';
import { TripAreasRepository } from '../trip-areas.repository';
import { cellText } from './cell-text';

/**
 * What a file calls the things that a place points to: regions and authorities by code, acts and trip areas by name. A file
 * is written with Russian names and read with names in any of the languages, so that whose language it was does not matter.
 */
export interface FileNames {
  readonly regions: ReadonlySet<string>;
  readonly authorityIds: ReadonlyMap<string, string>;
  readonly authorityCodes: ReadonlyMap<string, string>;
  /** By its id. */
  readonly tripAreas: ReadonlyMap<string, TripArea>;
  /** By region and name. */
  readonly tripAreaIds: ReadonlyMap<string, string>;
  /** The Russian title of an act by each of its titles. */
  readonly titles: ReadonlyMap<string, string>;
}

export const tripAreaKey = (regionIso: string, name: string): string => `${regionIso} ${cellText(name)}`;

@Injectable()
export class FileNamesSource {
  constructor(
    private readonly places: PlacesRepository,
    private readonly authorities: AuthoritiesService,
    private readonly bases: LegalBasesRepository,
    private readonly tripAreas: TripAreasRepository,
  ) {}

  async load(work: Work): Promise<FileNames> {
    const authorityIds = await this.authorities.idsByCode(work);
    const areas = await this.tripAreas.all(work);
    return {
      regions: new Set((await this.places.regions(work)).map(({ iso }) => iso)),
      authorityIds,
      authorityCodes: new Map([...authorityIds].map(([code, id]) => [id, code])),
      tripAreas: new Map(areas.map((area) => [area.id, area])),
      // The Russian names last: only they are known to be one of a kind in the region.
      tripAreaIds: new Map(
        (['nameEn', 'nameKk', 'nameRu'] as const).flatMap((name) =>
          areas.map((area) => [tripAreaKey(area.regionIso, area[name]), area.id] as const),
        ),
      ),
      titles: new Map(
        (await this.bases.list(work)).flatMap(({ titleKk, titleRu, titleEn }) =>
          [titleEn, titleKk, titleRu].map((title) => [cellText(title), titleRu] as const),
        ),
      ),
    };
  }

  /** The Russian titles of the acts that each place rests on today, by the place's id. */
  async titlesOf(work: Work, placeIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const bases = await this.bases.ofPlaces(work, placeIds);
    return new Map(
      [...bases].map(([id, links]) => [
        id,
        links.filter(({ link }) => link.until === null).map(({ basis }) => basis.titleRu),
      ]),
    );
  }
}
