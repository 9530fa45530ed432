import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type {
  DueForecast,
  ListOverdue,
  OverduePlace,
  OverdueQuery,
  OverdueView,
} from '@shared/places/overdue.contract';
import { UnitOfWork } from '../../platform/database';
import { dueForecast } from './due-forecast';
import { OverdueRepository } from './overdue.repository';
import { overduePlace, overdueView, totalOf } from './overdue.view';

/** Where the four years stand (11-7(1)(1)): the first page of planning. */
@Injectable()
export class OverdueService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly overdue: OverdueRepository,
  ) {}

  view(actor: Actor, query: OverdueQuery): Promise<OverdueView> {
    return this.unit.read(actor, async (work) => {
      const groups = await this.overdue.groups(work, query);
      return overdueView(work.today, groups, await this.overdue.bands(work, query));
    });
  }

  forecast(actor: Actor, query: OverdueQuery): Promise<DueForecast> {
    return this.unit.read(actor, async (work) => {
      const total = totalOf(await this.overdue.groups(work, query));
      return dueForecast(work.today, total, await this.overdue.fallingDue(work, query));
    });
  }

  places(actor: Actor, query: ListOverdue): Promise<Page<OverduePlace>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.overdue.page(work, query);
      return { items: items.map((row) => overduePlace(row, work.today)), nextCursor };
    });
  }
}
