import { Injectable } from '@nestjs/common';
import type { GroupView } from '@shared/groups/group.contract';
import { ActsService } from '../acts';
import { CouncilMember } from '../council';
import { ParticipantsService } from '../participants';
import { PlacesService } from '../places';
import type { Work } from '../platform/database';
import { fewestContributors } from './contribution.rules';
import type { Outing } from './group-pool.service';
import { seesTheDraw } from './group.policy';
import type { GroupFile } from './group-file';
import { groupView } from './group.view';
import { GroupsRepository } from './groups.repository';
import type { VisitGroup } from './visit-group.entity';

/** Gathers what is judged and shown of a group. */
@Injectable()
export class GroupFiles {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly participants: ParticipantsService,
    private readonly places: PlacesService,
    private readonly acts: ActsService,
  ) {}

  async of(work: Work, group: VisitGroup): Promise<GroupFile> {
    const { councilMemberId } = work.actor;
    return {
      group,
      place: await this.places.placeFacts(work, group.placeId),
      seats: await this.groups.seatsOf(work, group),
      exclusions: await this.groups.exclusionsOf(work, group.id),
      refills: await this.groups.refillsOf(work, group.id),
      contributions: await this.groups.contributionsOf(work, group.id),
      contributor: councilMemberId ? await work.manager.findOneBy(CouncilMember, { id: councilMemberId }) : null,
      contributorsNeeded: group.status === 'frozen' ? await this.contributorsNeeded(work) : fewestContributors,
    };
  }

  async outingOf(work: Work, { placeId, startsOn, endsOn }: VisitGroup): Promise<Outing> {
    return { place: await this.places.placeFacts(work, placeId), startsOn, endsOn };
  }

  /** The group as the actor may see it. */
  async view(work: Work, group: VisitGroup): Promise<GroupView> {
    const file = await this.of(work, group);
    if (!seesTheDraw(work.actor)) return groupView(file, work);
    const chances = await this.groups.chancesOf(work, group.id);
    const ids = [...chances, ...file.exclusions].map(({ participantId }) => participantId);
    return groupView(file, work, {
      chances,
      participants: await this.participants.namesOf(work, ids),
      council: await this.groups.councilNames(
        work,
        file.contributions.map(({ councilMemberId }) => councilMemberId),
      ),
    });
  }

  private async contributorsNeeded(work: Work): Promise<number> {
    const order = await this.acts.parametersOn(work, 'group_formation_order', work.today);
    return Math.max(fewestContributors, order?.minContributors ?? fewestContributors);
  }
}
