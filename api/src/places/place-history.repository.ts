import { Injectable } from '@nestjs/common';
import type { HistoryKind } from '@shared/places/place-history.contract';
import { In } from 'typeorm';
import type { Work } from '../platform/database';
import { EarlierPopulation } from './earlier-population.entity';
import { FormerValue } from './former-value.entity';
import { Place } from './place.entity';

@Injectable()
export class PlaceHistoryRepository {
  /** Oldest first. */
  formerOf(work: Work, placeId: string): Promise<FormerValue[]> {
    return work.manager.find(FormerValue, { where: { placeId }, order: { until: 'ASC' } });
  }

  formerOfAll(work: Work, placeIds: readonly string[], kind: HistoryKind): Promise<FormerValue[]> {
    return work.manager.find(FormerValue, {
      where: { placeId: In([...new Set(placeIds)]), kind },
      order: { until: 'ASC' },
    });
  }

  async addFormer(work: Work, rows: readonly FormerValue[]): Promise<void> {
    if (rows.length > 0) await work.manager.insert(FormerValue, [...rows]);
  }

  /** Oldest first. */
  earlierPopulations(work: Work, placeId: string): Promise<EarlierPopulation[]> {
    return work.manager.find(EarlierPopulation, { where: { placeId }, order: { asOf: 'ASC' } });
  }

  async addPopulations(work: Work, rows: readonly EarlierPopulation[]): Promise<void> {
    const batch = 1000;
    for (let at = 0; at < rows.length; at += batch) {
      await work.manager.insert(EarlierPopulation, rows.slice(at, at + batch));
    }
  }

  mergedInto(work: Work, placeId: string): Promise<Place[]> {
    return work.manager.find(Place, { where: { mergedIntoId: placeId }, order: { closedOn: 'ASC', id: 'ASC' } });
  }
}
