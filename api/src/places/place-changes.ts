import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { PlaceView } from '@shared/places/place.contract';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import type { Place } from './place.entity';
import { placeMustNotBeClosed } from './place.rules';
import { PlaceViews } from './place-views';
import { PlacesRepository } from './places.repository';

/** What every change of a place has in common: the version that the writer saw, an open record, one transaction. */
@Injectable()
export class PlaceChanges {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly places: PlacesRepository,
    private readonly views: PlaceViews,
  ) {}

  /** `change` alters the row in memory; it may write what stands beside the row once `save` has been called. */
  async change(
    actor: Actor,
    id: string,
    version: number,
    change: (row: Place, work: Work, save: () => Promise<void>) => Promise<void> | void,
  ): Promise<PlaceView> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.places.findForChange(work, id)) ?? notFound();
      const current = await this.views.one(work, row);
      requireVersion(row, version, () => current);
      refuseIf(placeMustNotBeClosed(row));
      let isSaved = false;
      const save = async (): Promise<void> => {
        if (!isSaved) bump(row);
        isSaved = true;
        await this.places.save(work, row);
      };
      await change(row, work, save);
      if (!isSaved) await save();
      return this.views.one(work, row);
    });
  }
}
