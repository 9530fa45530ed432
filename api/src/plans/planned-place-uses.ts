import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PlaceUse, PlaceUses } from '../places';
import type { Work } from '../platform/database';

/** Visits that approved plans name a record of a place for. Merged, they are made no more: the survivor's own are. */
@Injectable()
export class PlannedPlaceUses implements OnModuleInit {
  constructor(private readonly uses: PlaceUses) {}

  onModuleInit(): void {
    this.uses.register((work, placeId) => this.of(work, placeId));
  }

  private async of(work: Work, placeId: string): Promise<PlaceUse> {
    const [row]: { count: number; unfinished: number }[] = await work.manager.query(
      `select count(*)::int as count, 0 as unfinished from planned_visits v join visit_plans p on p.id = v.plan_id
       where v.place_id = $1 and p.status = 'approved'`,
      [placeId],
    );
    return { subject: 'planned_visits', count: row?.count ?? 0, unfinished: row?.unfinished ?? 0 };
  }
}
