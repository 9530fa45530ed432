import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PlaceUse, PlaceUses } from '../places';
import type { Work } from '../platform/database';

/** Complaints and messages about a place, as a number; they are handled under whichever record they came to. */
@Injectable()
export class ComplaintPlaceUses implements OnModuleInit {
  constructor(private readonly uses: PlaceUses) {}

  onModuleInit(): void {
    this.uses.register((work, placeId) => this.of(work, placeId));
  }

  private async of(work: Work, placeId: string): Promise<PlaceUse> {
    const [row]: { count: number; unfinished: number }[] = await work.manager.query(
      `select count(*)::int as count, 0 as unfinished from complaints where place_id = $1`,
      [placeId],
    );
    return { subject: 'complaints', count: row?.count ?? 0, unfinished: row?.unfinished ?? 0 };
  }
}
