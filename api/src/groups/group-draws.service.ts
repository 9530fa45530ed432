import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { GroupMemberStatus, StatedExclusion } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import { ParticipantsService } from '../participants';
import { bump, type Work } from '../platform/database';
import { Refusal, refuseIf } from '../platform/errors';
import { type Candidate, type Draw, drawAndRecord, type Needs, refillSeed } from './draw';
import { GroupMember } from './group-member.entity';
import { GroupRefill } from './group-refill.entity';
import { exclusionMustBeFounded, needOfTheSeat, needsMustBeMet } from './group.rules';
import type { GroupFile, SeatedParticipant } from './group.view';
import { GroupsRepository } from './groups.repository';
import { VisitGroup } from './visit-group.entity';

interface Wish {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly seats: number;
  readonly needs: Needs;
  readonly exclusions: readonly StatedExclusion[];
}

/** The lot: who is in it, how it falls, and how a seat that is left is filled again. */
@Injectable()
export class GroupDraws {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly participants: ParticipantsService,
  ) {}

  /** The pool is frozen before the seed is made, so nobody can choose one to fit the other. */
  async draw(work: Work, wish: Wish): Promise<{ draw: Draw; exclusions: StatedExclusion[] }> {
    const inForce = await this.participants.participantsInForceOn(work, wish.startsOn);
    const engaged = await this.groups.engaged(work, wish.startsOn, wish.endsOn);
    await this.refuseUnfounded(work, wish.exclusions, inForce, engaged);
    const stated = new Set(wish.exclusions.map(({ participantId }) => participantId));
    const exclusions = [
      ...wish.exclusions,
      ...inForce
        .filter(({ id }) => engaged.has(id) && !stated.has(id))
        .map(({ id }) => ({ participantId: id, reason: 'already_engaged' as const })),
    ];
    const pool = inForce.filter(({ id }) => !stated.has(id) && !engaged.has(id));
    const input = { pool, seats: wish.seats, needs: wish.needs };
    refuseIf(needsMustBeMet(input));
    return { draw: drawAndRecord(input, randomBytes(32).toString('hex')), exclusions };
  }

  /**
   * Empties a seat and lets the lot fill it from who is left, by the same rule and a seed that follows from the first. A
   * seat that nobody can fill stays empty: a member who must go is never kept. The Council's decision on the group stands.
   */
  async vacate(
    work: Work,
    file: GroupFile,
    seat: SeatedParticipant,
    leaving: { status: Exclude<GroupMemberStatus, 'active'>; reason?: string },
  ): Promise<void> {
    const { group } = file;
    await this.groups.lockDraws(work);
    Object.assign(seat.member, { status: leaving.status, recusalReason: leaving.reason ?? null });
    bump(seat.member);
    await work.manager.save(GroupMember, seat.member);
    const n = file.refills.length + 1;
    const input = { pool: await this.poolLeft(work, file), seats: 1, needs: needLeft(file, seat) };
    const draw = drawAndRecord(input, refillSeed(group.draw.seed, n));
    await work.manager.save(
      Object.assign(new GroupRefill(), {
        groupId: group.id,
        n,
        vacatedById: seat.member.id,
        draw,
        createdAt: work.now,
      }),
    );
    for (const participantId of draw.drawn) await this.seat(work, group, participantId, seat.member.id);
    bump(group);
    await work.manager.save(VisitGroup, group);
    work.audit({
      action: 'group.refill',
      subject: { type: 'visit_group', id: group.id },
      provision: '11-8(2)',
      detail: {
        n,
        sha256: draw.sha256,
        seed: draw.seed,
        isFilled: draw.drawn.length > 0,
        isAfterDecision: group.status === 'decided',
      },
    });
  }

  async seat(work: Work, group: VisitGroup, participantId: string, replacesId: string | null): Promise<void> {
    await work.manager.save(
      Object.assign(new GroupMember(), {
        groupId: group.id,
        participantId,
        startsOn: group.startsOn,
        endsOn: group.endsOn,
        status: 'active' as const,
        impartialityDeclaredAt: null,
        recusalReason: null,
        replacesId,
        version: 1,
        createdAt: work.now,
      }),
    );
  }

  /** With powers on the first day, not left out, not in another group on those days, never in this one. */
  private async poolLeft(work: Work, { group, seats, exclusions }: GroupFile): Promise<Candidate[]> {
    const inForce = await this.participants.participantsInForceOn(work, group.startsOn);
    const engaged = await this.groups.engaged(work, group.startsOn, group.endsOn);
    const out = new Set([
      ...seats.map(({ member }) => member.participantId),
      ...exclusions.filter(({ reason }) => reason !== 'already_engaged').map(({ participantId }) => participantId),
    ]);
    return inForce.filter(({ id }) => !out.has(id) && !engaged.has(id));
  }

  private async refuseUnfounded(
    work: Work,
    exclusions: readonly StatedExclusion[],
    inForce: readonly Candidate[],
    engaged: ReadonlySet<string>,
  ): Promise<void> {
    const known = await this.participants.namesOf(
      work,
      exclusions.map(({ participantId }) => participantId),
    );
    for (const [at, { participantId, reason }] of exclusions.entries()) {
      const field = `exclusions.${at}`;
      if (!known.has(participantId)) {
        throw new Refusal('RECORD.REFERENCE_MISSING', { field: `${field}.participantId` });
      }
      const hasPowers = inForce.some(({ id }) => id === participantId);
      refuseIf(exclusionMustBeFounded(reason, { hasPowers, isEngaged: engaged.has(participantId) }), `${field}.reason`);
    }
  }
}

const needLeft = (file: GroupFile, left: SeatedParticipant): Needs => {
  const remaining = file.seats.filter(({ member }) => member.status === 'active' && member !== left.member);
  return needOfTheSeat(
    file.group.needs,
    left.participant.category,
    remaining.map(({ participant }) => participant),
  );
};
