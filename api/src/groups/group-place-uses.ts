import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PlaceUse, PlaceUses } from '../places';
import type { Work } from '../platform/database';

/** Groups for a place; one that has not set out yet could not go to a closed record (11-8(1)). */
@Injectable()
export class GroupPlaceUses implements OnModuleInit {
  constructor(private readonly uses: PlaceUses) {}

  onModuleInit(): void {
    this.uses.register((work, placeId) => this.of(work, placeId));
  }

  private async of(work: Work, placeId: string): Promise<PlaceUse> {
    const [row]: { count: number; unfinished: number }[] = await work.manager.query(
      `select count(*)::int as count,
              (count(*) filter (where status in ('frozen', 'revealing', 'drawn', 'decided')))::int as unfinished
       from visit_groups where place_id = $1`,
      [placeId],
    );
    return { subject: 'groups', count: row?.count ?? 0, unfinished: row?.unfinished ?? 0 };
  }
}
