import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { AbandonGroup, DrawGroup, GroupView, StatedExclusion } from '@shared/groups/group.contract';
import type { ExclusionReason, ExclusionSource } from '@shared/groups/reasons';
import { ActsService } from '../acts';
import { ParticipantsService } from '../participants';
import { mustBeUnderTheMandate, type PlaceFacts, PlacesService } from '../places';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { PlansService } from '../plans';
import { computeLottery, type Lottery, shortageOf } from './draw';
import { frozenDraw, type FrozenRecord } from './frozen-record';
import { GroupExclusion } from './group-exclusion.entity';
import { GroupFiles } from './group-files.service';
import { GroupPool, type Pool } from './group-pool.service';
import * as rules from './group.rules';
import { groupStates } from './group.states';
import { factsOf } from './group.view';
import { GroupsRepository } from './groups.repository';
import { VisitGroup } from './visit-group.entity';

interface LeftOut {
  readonly participantId: string;
  readonly reason: ExclusionReason;
  readonly source: ExclusionSource;
}

/** What the office does before the draw: it freezes what the lot is drawn from, closes the commitments, or gives up. */
@Injectable()
export class GroupFormation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly groups: GroupsRepository,
    private readonly files: GroupFiles,
    private readonly pool: GroupPool,
    private readonly acts: ActsService,
    private readonly participants: ParticipantsService,
    private readonly places: PlacesService,
    private readonly plans: PlansService,
  ) {}

  /** 11-8(1)-(2): pool, exclusions, needs and odds are fixed before anybody can know the seed. */
  freeze(actor: Actor, body: DrawGroup): Promise<GroupView> {
    return this.unit.run(actor, async (work) => {
      const place = await this.refuseUnlessVisitable(work, body);
      const { placeId, startsOn, endsOn } = body;
      refuseIf(rules.lotMustNotBeDrawnTwice(await this.groups.isDrawnFor(work, placeId, startsOn, endsOn)), 'placeId');
      const { record, leftOut, lottery } = await this.recordOf(work, body, place);
      const { kind, seats, needs, plannedVisitId = null } = body;
      const group = await work.manager.save(
        Object.assign(new VisitGroup(), {
          ...{ kind, placeId, plannedVisitId, startsOn, endsOn, seats, needs: { ...needs }, ...record },
          ...{ status: 'frozen' as const, commitmentsClosedAt: null, seed: null, drawn: null, drawnOn: null },
          ...{ decisionId: null, decidedOn: null, abandonmentReason: null, abandonedOn: null },
          ...{ version: 1, createdAt: work.now },
        }),
      );
      await this.groups.keepChances(work, group.id, 0, lottery);
      await work.manager.save(
        leftOut.map((each) => Object.assign(new GroupExclusion(), { groupId: group.id, ...each, createdAt: work.now })),
      );
      work.audit({
        action: 'group.freeze',
        subject: { type: 'visit_group', id: group.id },
        provision: '11-8(2)',
        detail: {
          ...{ seats, sha256: record.frozenSha256 },
          leftOut: leftOut.map(({ participantId, reason, source }) => `${participantId} ${reason} ${source}`),
        },
      });
      return this.files.view(work, group);
    });
  }

  /** From here on secrets may be revealed, and nobody may join who has seen one. */
  closeCommitments(actor: Actor, id: string): Promise<GroupView> {
    return this.change(actor, id, 'close-commitments', (group, work) => {
      group.commitmentsClosedAt = work.now;
      return {};
    });
  }

  /** 11-8(2): only before the seed can be known; the reason is kept and stands in the audit of draws. */
  abandon(actor: Actor, id: string, { reason }: AbandonGroup): Promise<GroupView> {
    return this.change(actor, id, 'abandon', (group, work) => {
      Object.assign(group, { abandonmentReason: reason, abandonedOn: work.today });
      return { reason };
    });
  }

  private change(
    actor: Actor,
    id: string,
    action: 'close-commitments' | 'abandon',
    record: (group: VisitGroup, work: Work) => Readonly<Record<string, string>>,
  ): Promise<GroupView> {
    return this.unit.run(actor, async (work) => {
      const group = (await this.groups.findToChange(work, id)) ?? notFound();
      const facts = factsOf(await this.files.of(work, group), work);
      group.status = moveBy(groupStates, group.status, action, facts, actor);
      const detail = { ...record(group, work), contributors: facts.contributions.length };
      bump(group);
      await work.manager.save(VisitGroup, group);
      work.audit({ action: `group.${action}`, subject: { type: 'visit_group', id }, provision: '11-8(2)', detail });
      return this.files.view(work, group);
    });
  }

  private async recordOf(
    work: Work,
    body: DrawGroup,
    place: PlaceFacts,
  ): Promise<{ record: FrozenRecord; leftOut: LeftOut[]; lottery: Lottery }> {
    const pool = await this.pool.of(work, { place, startsOn: body.startsOn, endsOn: body.endsOn });
    await this.refuseUnfounded(work, body.exclusions, pool);
    const stated = new Set(body.exclusions.map(({ participantId }) => participantId));
    const leftOut: LeftOut[] = [
      ...body.exclusions.map((each) => ({ ...each, source: 'office' as const })),
      ...pool.inForce.flatMap(({ id }) => {
        const reason = stated.has(id) ? null : pool.reasonAgainst(id);
        return reason ? [{ participantId: id, reason, source: 'register' as const }] : [];
      }),
    ];
    const people = await this.pool.people(work, pool, body.startsOn, (id) => stated.has(id));
    const input = { people, seats: body.seats, needs: rules.lotteryNeeds(body.needs) };
    refuseIf(rules.needsMustBeMet(shortageOf(input)));
    const lottery = await computeLottery(input);
    return { record: frozenDraw(input, leftOut, lottery), leftOut, lottery };
  }

  private async refuseUnlessVisitable(work: Work, body: DrawGroup): Promise<PlaceFacts> {
    refuseIf(rules.daysMustRunForward(body), 'endsOn');
    refuseIf(rules.needsMustFitTheSeats(body), 'needs');
    const order = await this.acts.parametersOn(work, 'group_formation_order', work.today);
    refuseIf(rules.seatsMustBeWithinTheOrder(body.seats, order), 'seats');
    const place = await this.places.placeFacts(work, body.placeId);
    refuseIf(mustBeUnderTheMandate(place, body.startsOn), 'placeId');
    if (!body.plannedVisitId) return place;
    const planned = await this.plans.plannedVisitInForce(work, body.plannedVisitId);
    refuseIf(rules.plannedVisitMustBeOfThisPlace(body, planned), 'plannedVisitId');
    return place;
  }

  private async refuseUnfounded(work: Work, exclusions: readonly StatedExclusion[], pool: Pool): Promise<void> {
    const known = await this.participants.namesOf(
      work,
      exclusions.map(({ participantId }) => participantId),
    );
    for (const [at, { participantId, reason }] of exclusions.entries()) {
      const field = `exclusions.${at}`;
      if (!known.has(participantId)) {
        throw new Refusal('RECORD.REFERENCE_MISSING', { field: `${field}.participantId` });
      }
      const facts = {
        hasPowers: pool.reasonAgainst(participantId) !== 'powers_ended',
        isEngaged: pool.engaged.has(participantId),
      };
      refuseIf(rules.exclusionMustBeFounded(reason, facts), `${field}.reason`);
    }
  }
}
