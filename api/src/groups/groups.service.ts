import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  DecideGroup,
  DeclareImpartiality,
  GroupQuery,
  GroupSummary,
  GroupView,
  ImpartialityView,
} from '@shared/groups/group.contract';
import type { Page } from '@shared/page';
import { CouncilDecisions } from '../council';
import { PlacesService } from '../places';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { GroupDraws } from './group-draws.service';
import type { GroupFile } from './group-file';
import { GroupFiles } from './group-files.service';
import { GroupMember } from './group-member.entity';
import { recusalMustGiveItsReason } from './group.rules';
import { groupStates } from './group.states';
import { activeSeats, factsOf, groupSummary } from './group.view';
import { GroupsRepository } from './groups.repository';
import { VisitGroup } from './visit-group.entity';

@Injectable()
export class GroupsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly groups: GroupsRepository,
    private readonly files: GroupFiles,
    private readonly draws: GroupDraws,
    private readonly places: PlacesService,
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
      return this.files.view(work, group);
    });
  }

  /** 11-8(1): what the Council decided on the group; rejected, its members are free and the lot may be drawn anew. */
  decide(actor: Actor, id: string, { decisionId }: DecideGroup): Promise<GroupView> {
    return this.unit.run(actor, async (work) => {
      const group = (await this.groups.findToChange(work, id)) ?? notFound();
      const file = await this.files.of(work, group);
      const subject = { type: 'visit_group', id } as const;
      const about = await this.decisions.findAbout(work, decisionId, subject);
      const rejection = about?.outcome === 'rejected' ? about : null;
      const action = rejection ? 'reject' : 'decide';
      const facts = { ...factsOf(file, work), isBeingRejected: rejection !== null };
      const status = moveBy(groupStates, group.status, action, facts, actor);
      const decision = rejection ?? (await this.decisions.requireAdopted(work, decisionId, subject, '11-8(1)'));
      if (rejection) await freeMembers(work, file);
      Object.assign(group, { status, decisionId, decidedOn: decision.decidedOn });
      bump(group);
      await work.manager.save(VisitGroup, group);
      work.audit({ action: `group.${action}`, subject, provision: '11-8(1)', detail: { decisionId } });
      return this.files.view(work, group);
    });
  }

  /** 11-5(3): the member's own word; a member who declines is out of the group at once, and the lot fills the seat. */
  declare(actor: Actor, id: string, body: DeclareImpartiality): Promise<ImpartialityView> {
    return this.unit.run(actor, async (work) => {
      const group = (await this.groups.findToChange(work, id)) ?? notFound();
      const file = await this.files.of(work, group);
      moveBy(groupStates, group.status, 'declare', factsOf(file, work), actor);
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
      else await this.draws.vacate(work, file, seat, { reason: 'recused', recusalReason: body.reason ?? '' });
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
}

async function freeMembers(work: Work, file: GroupFile): Promise<void> {
  for (const { member } of activeSeats(file)) {
    member.status = 'withdrawn';
    bump(member);
    await work.manager.save(GroupMember, member);
  }
}
