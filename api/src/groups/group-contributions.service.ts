import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CommitToDraw, RevealSecret } from '@shared/groups/draw.contract';
import type { GroupView } from '@shared/groups/group.contract';
import type { CouncilMember } from '../council';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { broken, notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { secretMustBeTheCommittedOne } from './contribution.rules';
import { commitmentOf } from './draw';
import { GroupContribution } from './group-contribution.entity';
import { GroupDraws } from './group-draws.service';
import type { GroupFile } from './group-file';
import { GroupFiles } from './group-files.service';
import { type GroupAction, groupStates } from './group.states';
import { factsOf } from './group.view';
import { GroupsRepository } from './groups.repository';
import { VisitGroup } from './visit-group.entity';

/** Council members make the seed together: each commits to a secret of their own and reveals it when all have (11-8(2)). */
@Injectable()
export class GroupContributions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly groups: GroupsRepository,
    private readonly files: GroupFiles,
    private readonly draws: GroupDraws,
  ) {}

  commit(actor: Actor, id: string, { commitment }: CommitToDraw): Promise<GroupView> {
    return this.unit.run(actor, async (work) => {
      const { group, contributions, member } = await this.fileToMove(work, id, 'commit');
      const isTaken = contributions.some((each) => each.commitment === commitment);
      refuseIf(isTaken ? broken('GROUP.COMMITMENT_TAKEN', '11-8(2)') : null, 'commitment');
      await work.manager.save(
        Object.assign(new GroupContribution(), {
          ...{ groupId: id, councilMemberId: member.id, commitment, committedAt: work.now },
          ...{ secret: null, revealedAt: null },
        }),
      );
      bump(group);
      await work.manager.save(VisitGroup, group);
      work.audit({
        action: 'group.commit',
        subject: { type: 'visit_group', id },
        provision: '11-8(2)',
        detail: { councilMemberId: member.id, commitment },
      });
      return this.files.view(work, group);
    });
  }

  /** The last secret draws in the same transaction: nobody holds the seed before the lot has fallen. */
  reveal(actor: Actor, id: string, { secret }: RevealSecret): Promise<GroupView> {
    return this.unit.run(actor, async (work) => {
      const file = await this.fileToMove(work, id, 'reveal');
      const { group, contributions, member } = file;
      const own = contributions.find(({ councilMemberId }) => councilMemberId === member.id) ?? notFound();
      refuseIf(secretMustBeTheCommittedOne(own.commitment, commitmentOf(id, secret)), 'secret');
      Object.assign(own, { secret, revealedAt: work.now });
      await work.manager.save(GroupContribution, own);
      work.audit({
        action: 'group.reveal',
        subject: { type: 'visit_group', id },
        provision: '11-8(2)',
        detail: { councilMemberId: member.id },
      });
      if (contributions.every(({ revealedAt }) => revealedAt !== null)) {
        await this.draws.draw(work, file);
      } else {
        bump(group);
        await work.manager.save(VisitGroup, group);
      }
      return this.files.view(work, group);
    });
  }

  /** The group is locked first, so that of two last secrets at one moment the second one draws, once. */
  private async fileToMove(
    work: Work,
    id: string,
    action: GroupAction,
  ): Promise<GroupFile & { member: CouncilMember }> {
    const group = (await this.groups.findToChange(work, id)) ?? notFound();
    const file = await this.files.of(work, group);
    moveBy(groupStates, group.status, action, factsOf(file, work), work.actor);
    if (!file.contributor) throw new Refusal('ACCESS.DENIED');
    return { ...file, member: file.contributor };
  }
}
