import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../../platform/database';

/** First days of the visits that have begun, by place. */
export type PastVisitSource = (
  work: Work,
  placeIds: readonly string[],
) => Promise<readonly { readonly placeId: string; readonly startedOn: LocalDate }[]>;

/** The last periodic visit of a place may be older than this register of visits. */
const lastPeriodicVisits: PastVisitSource = (work, placeIds) =>
  work.manager.query(
    `select id as "placeId", last_periodic_visit_on as "startedOn" from places
     where id = any($1) and last_periodic_visit_on is not null`,
    [placeIds],
  );

/** What somebody may remember of visits. Visits come after plans in the house, so they tell of themselves here. */
@Injectable()
export class PastVisits {
  private readonly sources: PastVisitSource[] = [lastPeriodicVisits];

  /**
   * Called by a module's provider in `onModuleInit`.
   *
   * @example this.pastVisits.register((work, placeIds) => this.visits.startedIn(work, placeIds));
   */
  register(source: PastVisitSource): void {
    this.sources.push(source);
  }

  /** Each day once, the earliest first. */
  async of(work: Work, placeIds: readonly string[]): Promise<ReadonlyMap<string, readonly LocalDate[]>> {
    const days = new Map<string, Set<LocalDate>>(placeIds.map((id) => [id, new Set()]));
    for (const source of this.sources) {
      for (const { placeId, startedOn } of await source(work, placeIds)) days.get(placeId)?.add(startedOn);
    }
    return new Map([...days].map(([placeId, of]) => [placeId, [...of].sort()]));
  }
}
