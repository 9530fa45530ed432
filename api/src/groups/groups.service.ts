import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  DecideGroup,
  DeclareImpartiality,
  DrawGroup,
  GroupQuery,
  GroupSummary,
  GroupView,
  ImpartialityView,
} from '@shared/groups/group.contract';
import type { Page } from '@shared/page';
import { CouncilDecisions } from '../council';
import { mustBeUnderTheMandate, PlacesService } from '../places';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { PlansService } from '../plans';
import { GroupDraws } from './group-draws.service';
import { GroupExclusion } from './group-exclusion.entity';
import { GroupMember } from './group-member.entity';
import {
  daysMustRunForward,
  lotMustNotBeDrawnTwice,
  needsMustFitTheSeats,
  plannedVisitMustBeOfThisPlace,
  recusalMustGiveItsReason,
} from './group.rules';
import { groupStates } from './group.states';
import { activeSeats, factsOf, type GroupFile, groupSummary, groupView } from './group.view';
import { GroupsRepository } from './groups.repository';
import { VisitGroup } from './visit-group.entity';

@Injectable()
export class GroupsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly groups: GroupsRepository,
    private readonly draws: GroupDraws,
    private readonly places: PlacesService,
    private readonly plans: PlansService,
    private readonly decisions: CouncilDecisions,
  ) {}

  list(actor: Actor, query: GroupQuery): Promise<Page<GroupSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.groups.page(work, query);
      const ids = items.map(({ id }) => id);
      const places = await this.places.placeFactsOf(
        work,
        items.map(({ placeId }) => placeId),
      );
      const taken = await this.groups.seatsTaken(work, ids);
      return {
        items: items.map((group) =>
          groupSummary(group, places.get(group.placeId) ?? notFound(), taken.get(group.id) ?? 0),
        ),
        nextCursor,
      };
    });
  }

  get(actor: Actor, id: string): Promise<GroupView> {
    return this.unit.read(actor, async (work) => {
      const group = (await this.groups.find(work, id)) ?? notFound();
      return groupView(await this.groups.fileOf(work, group), actor);
    });
  }

  /** 11-8(1)-(2): proposes to the Council a group that the lot has drawn; the Council decides. */
  draw(actor: Actor, body: DrawGroup): Promise<GroupView> {
    return this.unit.run(actor, async (work) => {
      await this.refuseUnlessVisitable(work, body);
      await this.groups.lockDraws(work);
      const { placeId, startsOn, endsOn } = body;
      refuseIf(lotMustNotBeDrawnTwice(await this.groups.isDrawnFor(work, placeId, startsOn, endsOn)), 'placeId');
      const { draw, exclusions } = await this.draws.draw(work, { ...body, needs: { ...body.needs } });
      const { kind, seats, needs, plannedVisitId = null } = body;
      const group = await work.manager.save(
        Object.assign(new VisitGroup(), {
          ...{ kind, placeId, plannedVisitId, startsOn, endsOn, seats, needs: { ...needs }, draw },
          ...{ status: 'drawn' as const, decisionId: null, decidedOn: null, version: 1, createdAt: work.now },
        }),
      );
      for (const participantId of draw.drawn) await this.draws.seat(work, group, participantId, null);
      await work.manager.save(
        exclusions.map((exclusion) =>
          Object.assign(new GroupExclusion(), { groupId: group.id, ...exclusion, createdAt: work.now }),
        ),
      );
      work.audit({
        action: 'group.draw',
        subject: { type: 'visit_group', id: group.id },
        provision: '11-8(2)',
        detail: {
          seats,
          sha256: draw.sha256,
          seed: draw.seed,
          leftOut: exclusions.map(({ participantId, reason }) => `${participantId} ${reason}`),
        },
      });
      return groupView(await this.groups.fileOf(work, group), actor);
    });
  }

  /** 11-8(1): what the Council decided on the group; rejected, its members are free and the lot may be drawn anew. */
  decide(actor: Actor, id: string, { decisionId }: DecideGroup): Promise<GroupView> {
    return this.unit.run(actor, async (work) => {
      const group = (await this.groups.findToChange(work, id)) ?? notFound();
      const file = await this.groups.fileOf(work, group);
      const subject = { type: 'visit_group', id } as const;
      const about = await this.decisions.findAbout(work, decisionId, subject);
      const rejection = about?.outcome === 'rejected' ? about : null;
      const action = rejection ? 'reject' : 'decide';
      const facts = { ...factsOf(file), isBeingRejected: rejection !== null };
      const status = moveBy(groupStates, group.status, action, facts, actor);
      const decision = rejection ?? (await this.decisions.requireAdopted(work, decisionId, subject, '11-8(1)'));
      if (rejection) await freeMembers(work, file);
      Object.assign(group, { status, decisionId, decidedOn: decision.decidedOn });
      bump(group);
      await work.manager.save(VisitGroup, group);
      work.audit({ action: `group.${action}`, subject, provision: '11-8(1)', detail: { decisionId } });
      return groupView(await this.groups.fileOf(work, group), actor);
    });
  }

  /** 11-5(3): the member's own word; a member who declines is out of the group at once, and the lot fills the seat. */
  declare(actor: Actor, id: string, body: DeclareImpartiality): Promise<ImpartialityView> {
    return this.unit.run(actor, async (work) => {
      const group = (await this.groups.findToChange(work, id)) ?? notFound();
      const file = await this.groups.fileOf(work, group);
      moveBy(groupStates, group.status, 'declare', factsOf(file), actor);
      refuseIf(recusalMustGiveItsReason(body), 'reason');
      const seat = activeSeats(file).find(({ member }) => member.participantId === actor.participantId);
      if (!seat) throw new Refusal('ACCESS.DENIED');
      work.audit({
        action: body.impartial ? 'group.declare' : 'group.recuse',
        subject: { type: 'visit_group', id },
        provision: '11-5(3)',
        detail: { memberId: seat.member.id },
      });
      if (body.impartial) await this.keepDeclaration(work, group, seat.member);
      else await this.draws.vacate(work, file, seat, { status: 'recused', reason: body.reason });
      return { groupId: id, impartial: body.impartial, memberStatus: seat.member.status };
    });
  }

  private async keepDeclaration(work: Work, group: VisitGroup, member: GroupMember): Promise<void> {
    member.impartialityDeclaredAt ??= work.now;
    bump(member);
    bump(group);
    await work.manager.save(GroupMember, member);
    await work.manager.save(VisitGroup, group);
  }

  private async refuseUnlessVisitable(work: Work, body: DrawGroup): Promise<void> {
    refuseIf(daysMustRunForward(body), 'endsOn');
    refuseIf(needsMustFitTheSeats({ needs: { ...body.needs }, seats: body.seats }), 'needs');
    const place = await this.places.placeFacts(work, body.placeId);
    refuseIf(mustBeUnderTheMandate(place, body.startsOn), 'placeId');
    if (!body.plannedVisitId) return;
    const planned = await this.plans.plannedVisitInForce(work, body.plannedVisitId);
    refuseIf(plannedVisitMustBeOfThisPlace(body, planned), 'plannedVisitId');
  }
}

async function freeMembers(work: Work, file: GroupFile): Promise<void> {
  for (const { member } of activeSeats(file)) {
    member.status = 'withdrawn';
    bump(member);
    await work.manager.save(GroupMember, member);
  }
}
