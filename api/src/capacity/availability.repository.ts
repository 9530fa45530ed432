import { Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import type { Work } from '../platform/database';
import { TravelDeclaration } from './travel-declaration.entity';
import { UnavailablePeriod } from './unavailable-period.entity';

/** Every query is of one participant's own declarations. */
@Injectable()
export class AvailabilityRepository {
  latestDeclaration(work: Work, participantId: string): Promise<TravelDeclaration | null> {
    return work.manager.findOne(TravelDeclaration, { where: { participantId }, order: { number: 'DESC' } });
  }

  async declare(work: Work, row: Omit<TravelDeclaration, 'id'>): Promise<void> {
    await work.manager.insert(TravelDeclaration, row);
  }

  periodsAhead(work: Work, participantId: string): Promise<UnavailablePeriod[]> {
    return work.manager.find(UnavailablePeriod, {
      where: { participantId, withdrawnAt: IsNull(), endsOn: MoreThanOrEqual(work.today) },
      order: { startsOn: 'ASC', endsOn: 'ASC', id: 'ASC' },
    });
  }

  findPeriodForChange(work: Work, id: string, participantId: string): Promise<UnavailablePeriod | null> {
    return work.manager.findOne(UnavailablePeriod, {
      where: { id, participantId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  savePeriod(work: Work, row: UnavailablePeriod): Promise<UnavailablePeriod> {
    return work.manager.save(UnavailablePeriod, row);
  }
}
