import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { MyDrawView } from '@shared/groups/draw.contract';
import type { Page, PageQuery } from '@shared/page';
import { UnitOfWork } from '../platform/database';
import { OwnDrawsRepository } from './own-draws.repository';

/** 11-8(2): each participant can see the chance that they had; where a visit goes is not told here (11-7(2)). */
@Injectable()
export class OwnDraws {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly draws: OwnDrawsRepository,
  ) {}

  list(actor: Actor, query: PageQuery): Promise<Page<MyDrawView>> {
    return this.unit.read(actor, async (work) => {
      const { participantId } = actor;
      if (!participantId) return { items: [], nextCursor: null };
      const { items, nextCursor } = await this.draws.page(work, participantId, query);
      const ids = items.map(({ id }) => id);
      const lots = await this.draws.lots(work, participantId, ids);
      const leftOut = await this.draws.leftOut(work, participantId, ids);
      const seats = await this.draws.seats(work, participantId, ids);
      return {
        items: items.map(({ id, kind, startsOn, endsOn, seats: many }) => ({
          ...{ id, kind, startsOn, endsOn, seats: many },
          isMember: seats.has(id),
          lots: lots
            .filter(({ groupId }) => groupId === id)
            .map(({ n, poolSize, chance, outcome }) => ({ n, poolSize, chance, outcome })),
          leftOut: leftOut.get(id) ?? null,
        })),
        nextCursor,
      };
    });
  }
}
