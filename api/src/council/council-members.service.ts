import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CouncilMemberView, RecordDeparture, SeatCouncilMember } from '@shared/council/council.contract';
import type { Page, PageQuery } from '@shared/page';
import { bump, UnitOfWork } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { CouncilMember } from './council-member.entity';
import { CouncilRepository } from './council.repository';
import { electedMemberMustBeACitizen, memberMustBeElectedByAnAct, termMustEndAfterItBegins } from './council.rules';
import { memberView } from './council.view';

@Injectable()
export class CouncilMembers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly council: CouncilRepository,
  ) {}

  list(actor: Actor, query: PageQuery): Promise<Page<CouncilMemberView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.council.members(work, query);
      return { items: items.map((row) => memberView(row, actor)), nextCursor };
    });
  }

  seat(actor: Actor, body: SeatCouncilMember): Promise<CouncilMemberView> {
    return this.unit.run(actor, async (work) => {
      const { isExOfficio: exOfficio, electionAct = null, termTo = null, fullName, isCitizen, termFrom } = body;
      refuseIf(memberMustBeElectedByAnAct({ exOfficio, electionAct }), 'electionAct');
      refuseIf(electedMemberMustBeACitizen({ exOfficio, isCitizen }), 'isCitizen');
      refuseIf(termMustEndAfterItBegins(termFrom, termTo), 'termTo');
      const row = await work.manager.save(CouncilMember, {
        fullName,
        exOfficio,
        isCitizen,
        electionAct,
        termFrom,
        termTo,
        endedOn: null,
        version: 1,
        createdAt: work.now,
      });
      work.audit({
        action: 'council-member.seat',
        subject: { type: 'council_member', id: row.id },
        provision: '11-2(1)',
      });
      return memberView(row, actor);
    });
  }

  recordDeparture(actor: Actor, id: string, { endedOn }: RecordDeparture): Promise<CouncilMemberView> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.council.memberToChange(work, id)) ?? notFound();
      if (row.endedOn) throw new Refusal('STATE.NOT_ALLOWED');
      refuseIf(mustNotBeInTheFuture(endedOn, work.today), 'endedOn');
      refuseIf(termMustEndAfterItBegins(row.termFrom, endedOn), 'endedOn');
      row.endedOn = endedOn;
      bump(row);
      await work.manager.save(row);
      work.audit({
        action: 'council-member.record-departure',
        subject: { type: 'council_member', id },
        provision: '11-2(1)',
        detail: { endedOn },
      });
      return memberView(row, actor);
    });
  }
}
