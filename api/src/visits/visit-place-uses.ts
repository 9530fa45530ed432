import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PlaceUse, PlaceUses } from '../places';
import type { Work } from '../platform/database';

/** Visits of a place; one that is prepared or under way could not go on under a closed record (11-1(2)). */
@Injectable()
export class VisitPlaceUses implements OnModuleInit {
  constructor(private readonly uses: PlaceUses) {}

  onModuleInit(): void {
    this.uses.register((work, placeId) => this.of(work, placeId));
  }

  private async of(work: Work, placeId: string): Promise<PlaceUse> {
    const [row]: { count: number; unfinished: number }[] = await work.manager.query(
      `select count(*)::int as count, (count(*) filter (where status <> 'carried_out'))::int as unfinished
       from visits where place_id = $1`,
      [placeId],
    );
    return { subject: 'visits', count: row?.count ?? 0, unfinished: row?.unfinished ?? 0 };
  }
}
