import { Injectable } from '@nestjs/common';
import type { MergeSubject } from '@shared/places/place-merge.contract';
import type { Work } from '../../platform/database';

/** What one feature keeps under a record of a place. */
export interface PlaceUse {
  readonly subject: MergeSubject;
  readonly count: number;
  /** Of these, what could not go on if the record were closed. */
  readonly unfinished: number;
}

export type PlaceUseSource = (work: Work, placeId: string) => Promise<PlaceUse>;

/** 11-1(2): what hangs on a record is told before it is merged into another. Each later feature tells of its own. */
@Injectable()
export class PlaceUses {
  private readonly sources: PlaceUseSource[] = [];

  /**
   * Called by a module's provider in `onModuleInit`.
   *
   * @example this.uses.register((work, placeId) => this.groupsFor(work, placeId));
   */
  register(source: PlaceUseSource): void {
    this.sources.push(source);
  }

  /** In the order of the features. */
  async of(work: Work, placeId: string): Promise<PlaceUse[]> {
    const uses: PlaceUse[] = [];
    for (const source of this.sources) uses.push(await source(work, placeId));
    return uses;
  }
}
