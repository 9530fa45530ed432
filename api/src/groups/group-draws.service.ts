import { Injectable } from '@nestjs/common';
import type { SubstitutionReason } from '@shared/groups/reasons';
import { bump, type Work } from '../platform/database';
import { moveBy } from '../platform/states';
import { computeLottery, drawFrom, refillSeed, seedOf, shortageOf } from './draw';
import { frozenRefill, readFrozenDraw } from './frozen-record';
import type { GroupFile, SeatedParticipant } from './group-file';
import { GroupFiles } from './group-files.service';
import { GroupMember } from './group-member.entity';
import { GroupPool } from './group-pool.service';
import { GroupRefill } from './group-refill.entity';
import { needsOfTheSeat } from './group.rules';
import { groupStates } from './group.states';
import { activeSeats, factsOf } from './group.view';
import { GroupsRepository } from './groups.repository';
import { VisitGroup } from './visit-group.entity';

type Leaving =
  | { readonly reason: 'recused'; readonly recusalReason: string }
  | { readonly reason: Exclude<SubstitutionReason, 'recused'>; readonly recusalReason?: undefined };

/** How the lot falls once the seed is made, and how a seat that somebody left is filled again. */
@Injectable()
export class GroupDraws {
  constructor(
    private readonly groups: GroupsRepository,
    private readonly files: GroupFiles,
    private readonly pool: GroupPool,
  ) {}

  /** 11-8(2): with the last secret the seed is made, and the frozen lottery and the seed say who goes. */
  async draw(work: Work, file: GroupFile): Promise<void> {
    const { group, contributions } = file;
    const status = moveBy(
      groupStates,
      group.status,
      'draw',
      { ...factsOf(file, work), isBeingDrawn: true },
      work.actor,
    );
    const { lottery } = readFrozenDraw(group) ?? neverFrozen(group);
    await this.groups.lockDraws(work);
    const secrets = contributions.map(({ councilMemberId, secret }) => ({ by: councilMemberId, secret: secret ?? '' }));
    const seed = seedOf(group.frozenSha256, secrets);
    const drawn = drawFrom(lottery, seed);
    Object.assign(group, { status, seed, drawn, drawnOn: work.today });
    bump(group);
    await work.manager.save(VisitGroup, group);
    work.audit({
      action: 'group.draw',
      subject: { type: 'visit_group', id: group.id },
      provision: '11-8(2)',
      detail: { sha256: group.frozenSha256, seed, contributors: secrets.map(({ by }) => by) },
    });
    await this.seatTheDrawn(work, group, drawn);
  }

  /**
   * Empties a seat and lets the lot fill it from who is left, by the same rule and a seed that follows from the first. A
   * seat that nobody can fill stays empty: a member who must go is never kept. The Council's decision on the group stands.
   */
  async vacate(work: Work, file: GroupFile, seat: SeatedParticipant, leaving: Leaving): Promise<void> {
    await this.groups.lockDraws(work);
    Object.assign(seat.member, {
      status: leaving.reason === 'recused' ? 'recused' : 'withdrawn',
      recusalReason: leaving.recusalReason ?? null,
    });
    bump(seat.member);
    await work.manager.save(GroupMember, seat.member);
    await this.refill(work, file, seat, leaving.reason);
  }

  /** Between freezing and drawing somebody may have lost powers or been drawn for another visit: the lot replaces them. */
  private async seatTheDrawn(work: Work, group: VisitGroup, drawn: readonly string[]): Promise<void> {
    const pool = await this.pool.of(work, await this.files.outingOf(work, group));
    const missing = new Map<string, SubstitutionReason>();
    for (const participantId of drawn) {
      const reason = pool.reasonAgainst(participantId);
      if (reason) missing.set(participantId, reason);
      await this.seat(work, group, participantId, { status: reason ? 'withdrawn' : 'active', replacesId: null });
    }
    for (const [participantId, reason] of missing) {
      const file = await this.files.of(work, group);
      const seat = file.seats.find(({ member }) => member.participantId === participantId);
      if (seat) await this.refill(work, file, seat, reason);
    }
  }

  private async refill(
    work: Work,
    file: GroupFile,
    left: SeatedParticipant,
    reason: SubstitutionReason,
  ): Promise<void> {
    const { group } = file;
    const n = file.refills.length + 1;
    const input = await this.inputFor(work, file, left);
    const lottery = shortageOf(input) ? null : await computeLottery(input);
    const seed = refillSeed(group.seed ?? '', n);
    const drawn = lottery ? drawFrom(lottery, seed) : [];
    const record = frozenRefill(input, lottery);
    const about = { groupId: group.id, n, vacatedById: left.member.id, reason, createdAt: work.now };
    await work.manager.save(Object.assign(new GroupRefill(), { ...about, ...record, seed, drawn }));
    if (lottery) await this.groups.keepChances(work, group.id, n, lottery);
    for (const participantId of drawn) {
      await this.seat(work, group, participantId, { status: 'active', replacesId: left.member.id });
    }
    bump(group);
    await work.manager.save(VisitGroup, group);
    work.audit({
      action: 'group.refill',
      subject: { type: 'visit_group', id: group.id },
      provision: '11-8(2)',
      detail: {
        ...{ n, reason, seed, sha256: record.frozenSha256 },
        ...{ isFilled: drawn.length > 0, isAfterDecision: group.status === 'decided' },
      },
    });
  }

  /** One seat, from who is left: with powers, free, never in this group, and not left out by the office's word. */
  private async inputFor(work: Work, file: GroupFile, left: SeatedParticipant) {
    const { group } = file;
    const pool = await this.pool.of(work, { ...group, place: file.place });
    const out = new Set([
      ...file.seats.map(({ member }) => member.participantId),
      ...file.exclusions
        .filter(({ source, reason }) => source === 'office' && reason !== 'already_engaged')
        .map(({ participantId }) => participantId),
    ]);
    const remaining = activeSeats(file).filter(({ member }) => member !== left.member);
    return {
      people: await this.pool.people(work, pool, group.startsOn, (id) => out.has(id)),
      seats: 1,
      needs: needsOfTheSeat(
        group.needs,
        pool.qualificationsOf(left.participant),
        remaining.map(({ participant }) => pool.qualificationsOf(participant)),
      ),
    };
  }

  private async seat(
    work: Work,
    group: VisitGroup,
    participantId: string,
    { status, replacesId }: Pick<GroupMember, 'status' | 'replacesId'>,
  ): Promise<void> {
    const { id: groupId, startsOn, endsOn } = group;
    await work.manager.save(
      Object.assign(new GroupMember(), {
        ...{ groupId, participantId, startsOn, endsOn, status, replacesId },
        ...{ impartialityDeclaredAt: null, recusalReason: null, version: 1, createdAt: work.now },
      }),
    );
  }
}

function neverFrozen({ id }: VisitGroup): never {
  throw new Error(`the group ${id} has no lottery to draw from`);
}
