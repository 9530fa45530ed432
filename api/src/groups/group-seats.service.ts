import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { VisitKind } from '@shared/law/visit-kinds';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import type { GroupStatus } from '@shared/groups/group.contract';
import { powersEnded, powersSuspended } from '../participants';
import { bump, type Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import { moveBy } from '../platform/states';
import { GroupDraws } from './group-draws.service';
import { GroupFiles } from './group-files.service';
import { groupStates } from './group.states';
import { activeSeats, factsOf } from './group.view';
import { GroupsRepository } from './groups.repository';
import { VisitGroup } from './visit-group.entity';

/** A group as the rules of a visit see it; `members` are those who hold a seat. */
export interface GroupFacts {
  readonly id: string;
  readonly kind: VisitKind;
  readonly placeId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly status: GroupStatus;
  readonly decidedOn: LocalDate | null;
  readonly members: readonly GroupSeat[];
}

export interface GroupSeat {
  readonly participantId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly hasDeclared: boolean;
}

/** Who sits in a group, for the features after this one and for what happens in the ones before it. */
@Injectable()
export class GroupSeats implements OnModuleInit {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly files: GroupFiles,
    private readonly draws: GroupDraws,
    private readonly events: DomainEvents,
  ) {}

  onModuleInit(): void {
    this.events.on(powersEnded, (work, event) => this.withdraw(work, event, 'powers_ended'));
    this.events.on(powersSuspended, (work, event) => this.withdraw(work, event, 'powers_suspended'));
  }

  /** The group as the actor sees it; an absent one and one of others are the same 404. */
  async groupFacts(work: Work, id: string): Promise<GroupFacts> {
    return this.toFacts(work, (await this.groups.find(work, id)) ?? notFound());
  }

  /** The same, locked until the transaction ends: nobody leaves the group while its visit starts or ends. */
  async groupFactsToChange(work: Work, id: string): Promise<GroupFacts> {
    return this.toFacts(work, (await this.groups.findToChange(work, id)) ?? notFound());
  }

  /** The days of many groups, by their ids, in one query; for lists whose rows the actor sees already. */
  daysOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, { startsOn: LocalDate; endsOn: LocalDate }>> {
    return this.groups.daysOf(work, ids);
  }

  /** Called when the visit starts: from then on the group stays as it is. */
  async setOut(work: Work, id: string): Promise<void> {
    const group = (await this.groups.findToChange(work, id)) ?? notFound();
    const facts = { ...factsOf(await this.files.of(work, group), work), isSettingOut: true };
    group.status = moveBy(groupStates, group.status, 'set-out', facts, work.actor);
    bump(group);
    await work.manager.save(VisitGroup, group);
  }

  /** For the first page: groups in which the actor has yet to declare (11-5(3)). */
  async declarationsDue(work: Work): Promise<{ groupId: string; startsOn: LocalDate; endsOn: LocalDate }[]> {
    const groups = await this.groups.toDeclare(work);
    return groups.map(({ id, startsOn, endsOn }) => ({ groupId: id, startsOn, endsOn }));
  }

  /** 11-6, 11-3: out of all groups whose visit is still to come; what was begun stays as it was. */
  private async withdraw(
    work: Work,
    { participantId, effectiveOn }: { participantId: string; effectiveOn: LocalDate },
    reason: 'powers_ended' | 'powers_suspended',
  ): Promise<void> {
    for (const group of await this.groups.openGroupsOf(work, participantId, effectiveOn)) {
      const file = await this.files.of(work, group);
      const seat = activeSeats(file).find(({ member }) => member.participantId === participantId);
      if (!seat) continue;
      work.audit({
        action: 'group.withdraw',
        subject: { type: 'visit_group', id: group.id },
        provision: '11-6',
        detail: { memberId: seat.member.id, reason },
      });
      await this.draws.vacate(work, file, seat, { reason });
    }
  }

  private async toFacts(work: Work, group: VisitGroup): Promise<GroupFacts> {
    const seats = activeSeats({ seats: await this.groups.seatsOf(work, group) });
    const { id, kind, placeId, startsOn, endsOn, status, decidedOn } = group;
    return {
      ...{ id, kind, placeId, startsOn, endsOn, status, decidedOn },
      members: seats.map(({ member, participant }) => ({
        participantId: member.participantId,
        fullName: participant.fullName,
        category: participant.category,
        hasDeclared: member.impartialityDeclaredAt !== null,
      })),
    };
  }
}
