import { Injectable } from '@nestjs/common';
import type { Qualification } from '@shared/capacity/qualifications';
import type { ExclusionReason } from '@shared/groups/reasons';
import type { LocalDate } from '@shared/law/local-date';
import { CapacityService } from '../capacity';
import { ConflictsService } from '../conflicts';
import { type ParticipantInForce, ParticipantsService } from '../participants';
import type { PlaceFacts } from '../places';
import type { Work } from '../platform/database';
import type { LotteryPerson } from './draw';
import { GroupsRepository } from './groups.repository';

/** Where and when a group goes. */
export interface Outing {
  readonly place: PlaceFacts;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Why somebody cannot go, as a register says; the first that applies. */
export type RegisterReason = Extract<ExclusionReason, 'powers_ended' | 'already_engaged' | 'unavailable' | 'recused'>;

/** Who could go, and who could not and why: asked when a draw is frozen, when it is drawn, and when a seat is left. */
export interface Pool {
  readonly inForce: readonly ParticipantInForce[];
  readonly engaged: ReadonlySet<string>;
  /** What a register says against a participant; null where nothing does. */
  reasonAgainst(participantId: string): RegisterReason | null;
  /** Category and competences in force on the first day. */
  qualificationsOf(participant: ParticipantInForce): readonly Qualification[];
}

@Injectable()
export class GroupPool {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly participants: ParticipantsService,
    private readonly capacity: CapacityService,
    private readonly conflicts: ConflictsService,
  ) {}

  async of(work: Work, { place, startsOn, endsOn }: Outing): Promise<Pool> {
    const inForce = await this.participants.participantsInForceOn(work, startsOn);
    const engaged = await this.groups.engaged(work, startsOn, endsOn);
    const conflicted = await this.conflicts.conflictedWith(work, place, { startsOn, endsOn });
    const away = await this.capacity.unavailable(work, { startsOn, endsOn, regionIso: place.regionIso });
    const competences = await this.capacity.competencesOn(work, startsOn);
    const withPowers = new Set(inForce.map(({ id }) => id));
    return {
      inForce,
      engaged,
      reasonAgainst: (id) => {
        if (!withPowers.has(id)) return 'powers_ended';
        if (engaged.has(id)) return 'already_engaged';
        if (conflicted.has(id)) return 'recused';
        return away.has(id) ? 'unavailable' : null;
      },
      qualificationsOf: ({ id, category }) => [category, ...(competences.get(id) ?? [])],
    };
  }

  /** What the lottery is told of those whom nothing leaves out (11-8(2)): past engagements count only as workload. */
  async people(
    work: Work,
    pool: Pool,
    startsOn: LocalDate,
    isOut: (participantId: string) => boolean,
  ): Promise<LotteryPerson[]> {
    const workloads = await this.groups.workloads(work, startsOn);
    return pool.inForce
      .filter(({ id }) => !isOut(id) && pool.reasonAgainst(id) === null)
      .map((participant) => ({
        id: participant.id,
        qualifications: pool.qualificationsOf(participant),
        workload: workloads.get(participant.id) ?? 0,
      }));
  }
}
