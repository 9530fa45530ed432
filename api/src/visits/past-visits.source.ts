import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import { PastVisits } from '../plans';
import type { Work } from '../platform/database';

/** What is remembered of visits at a place, of whatever kind: when they began (11-7(2)). */
@Injectable()
export class PastVisitsSource implements OnModuleInit {
  constructor(private readonly pastVisits: PastVisits) {}

  onModuleInit(): void {
    this.pastVisits.register((work, placeIds) => this.begunAt(work, placeIds));
  }

  private begunAt(work: Work, placeIds: readonly string[]): Promise<{ placeId: string; startedOn: LocalDate }[]> {
    return work.manager.query(
      `select place_id as "placeId", started_on as "startedOn" from visits
       where place_id = any($1) and started_on is not null`,
      [placeIds],
    );
  }
}
