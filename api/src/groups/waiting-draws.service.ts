import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import { CouncilMember, isSittingOn } from '../council';
import { type PlaceFacts, PlacesService } from '../places';
import type { Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { GroupsRepository } from './groups.repository';
import type { VisitGroup } from './visit-group.entity';

/** A draw that waits for Council members: for commitments while it is frozen, for secrets while they are revealed. */
export interface WaitingDraw {
  readonly groupId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly place: PlaceFacts;
  readonly step: 'commit' | 'reveal';
}

/** For the first page: draws under way, and what Council members owe to them. */
@Injectable()
export class WaitingDraws {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly places: PlacesService,
  ) {}

  /** Draws to whose seed the Council member who acts may still commit, or has yet to reveal a secret (11-8(2)). */
  async contributionsDue(work: Work): Promise<WaitingDraw[]> {
    const { councilMemberId } = work.actor;
    const contributor = councilMemberId ? await work.manager.findOneBy(CouncilMember, { id: councilMemberId }) : null;
    if (!contributor) return [];
    const isInTerm = isSittingOn(work.today, contributor);
    const due: VisitGroup[] = [];
    for (const group of await this.groups.beforeTheDraw(work)) {
      const contributions = await this.groups.contributionsOf(work, group.id);
      const own = contributions.find((each) => each.councilMemberId === contributor.id);
      if (group.status === 'frozen' ? isInTerm && !own : own?.revealedAt === null) due.push(group);
    }
    return this.waiting(work, due);
  }

  /** Every draw that waits for the Council's members. */
  async drawsUnderWay(work: Work): Promise<WaitingDraw[]> {
    return this.waiting(work, await this.groups.beforeTheDraw(work));
  }

  private async waiting(work: Work, groups: readonly VisitGroup[]): Promise<WaitingDraw[]> {
    const places = await this.places.placeFactsOf(
      work,
      groups.map(({ placeId }) => placeId),
    );
    return groups.map(({ id, placeId, startsOn, endsOn, status }) => ({
      ...{ groupId: id, startsOn, endsOn, place: places.get(placeId) ?? notFound() },
      step: status === 'frozen' ? ('commit' as const) : ('reveal' as const),
    }));
  }
}
