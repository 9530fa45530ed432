import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addMonths } from '@shared/law/terms';
import type { Work } from '../../platform/database';
import type { PlanningValues } from '../settings/planning-values';
import { RiskSources } from './risk-sources';

/** Messages and complaints from each place, counted inside the database: no row of them comes out, and not which they are. */
@Injectable()
export class ComplaintCounts implements OnModuleInit {
  constructor(private readonly sources: RiskSources) {}

  onModuleInit(): void {
    this.sources.register('complaints', (work, values) => this.byPlace(work, values));
  }

  private async byPlace(work: Work, { complaintMonths }: PlanningValues): Promise<ReadonlyMap<string, number>> {
    const since = addMonths(work.today, -complaintMonths);
    const rows: { placeId: string; count: number }[] = await work.manager.query(
      `select place_id as "placeId", count(*)::int as count from complaints
       where place_id is not null and received_at >= $1::date::timestamp at time zone 'Asia/Almaty' group by place_id`,
      [since],
    );
    return new Map(rows.map(({ placeId, count }) => [placeId, count]));
  }
}
