import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CouncilSeatsView } from '@shared/council/commission.contract';
import type { CouncilMemberView, RecordDeparture, SeatCouncilMember } from '@shared/council/council.contract';
import type { Page, PageQuery } from '@shared/page';
import { ActsService } from '../acts';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, Refusal, refuseIf } from '../platform/errors';
import { seatMustBeFree, termMustFollowTheElection, termsOfOnePersonMustNotOverlap } from './commission.rules';
import { CouncilMember } from './council-member.entity';
import { memberView, seatsView } from './council.view';
import { CouncilRepository } from './council.repository';
import { electedMemberMustBeACitizen, memberMustBeElectedByAnAct, termMustEndAfterItBegins } from './council.rules';

/** Who sits in the Council, by which election and for how long (11-2(1)). */
@Injectable()
export class CouncilMembers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly council: CouncilRepository,
    private readonly acts: ActsService,
  ) {}

  list(actor: Actor, query: PageQuery): Promise<Page<CouncilMemberView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.council.members(work, query);
      return { items: items.map((file) => memberView(file, actor)), nextCursor };
    });
  }

  seats(actor: Actor): Promise<CouncilSeatsView> {
    return this.unit.read(actor, async (work) => {
      const edition = await this.acts.editionOn(work, 'council_regulation', work.today);
      const regulation = edition && { ...edition.parameters, inForceFrom: edition.inForceFrom };
      return seatsView(work.today, regulation, await this.council.everybody(work), actor);
    });
  }

  seat(actor: Actor, body: SeatCouncilMember): Promise<CouncilMemberView> {
    return this.unit.run(actor, async (work) => {
      const { fullName, isExOfficio: exOfficio, isCitizen, electionActId = null, termFrom, termTo = null } = body;
      const seat = { fullName, exOfficio, isCitizen, electionActId, termFrom, termTo, endedOn: null };
      refuseIf(memberMustBeElectedByAnAct(seat), 'electionActId');
      refuseIf(electedMemberMustBeACitizen(seat), 'isCitizen');
      refuseIf(termMustEndAfterItBegins(termFrom, termTo), 'termTo');
      await this.requireAFreeSeat(work, seat);
      const row = await work.manager.save(CouncilMember, {
        ...seat,
        departureReason: null,
        version: 1,
        createdAt: work.now,
      });
      return this.done(work, 'council-member.seat', row);
    });
  }

  recordDeparture(actor: Actor, id: string, { endedOn, reason }: RecordDeparture): Promise<CouncilMemberView> {
    return this.unit.run(actor, async (work) => {
      const row = (await this.council.memberToChange(work, id)) ?? notFound();
      if (row.endedOn) throw new Refusal('COUNCIL.MEMBER_FIXED', { provision: '11-2(1)' });
      refuseIf(mustNotBeInTheFuture(endedOn, work.today), 'endedOn');
      refuseIf(termMustEndAfterItBegins(row.termFrom, endedOn), 'endedOn');
      Object.assign(row, { endedOn, departureReason: reason });
      bump(row);
      return this.done(work, 'council-member.record-departure', await work.manager.save(row), { endedOn, reason });
    });
  }

  private async requireAFreeSeat(
    work: Work,
    seat: Pick<CouncilMember, 'fullName' | 'exOfficio' | 'electionActId' | 'termFrom' | 'termTo' | 'endedOn'>,
  ): Promise<void> {
    await this.council.lockSeats(work);
    const others = await this.council.everybody(work);
    refuseIf(termsOfOnePersonMustNotOverlap(seat, others), 'termFrom');
    if (seat.exOfficio) return;
    const act = seat.electionActId ? await this.council.commissionAct(work, seat.electionActId) : null;
    refuseIf(termMustFollowTheElection(seat.termFrom, act), act?.kind === 'election' ? 'termFrom' : 'electionActId');
    const regulation = await this.acts.parametersOn(work, 'council_regulation', seat.termFrom);
    const elected = others.filter(({ exOfficio }) => !exOfficio);
    refuseIf(seatMustBeFree(seat, elected, regulation?.seats));
  }

  private async done(
    work: Work,
    action: string,
    row: CouncilMember,
    detail: Record<string, string> = {},
  ): Promise<CouncilMemberView> {
    work.audit({ action, subject: { type: 'council_member', id: row.id }, provision: '11-2(1)', detail });
    const [file] = await this.council.seatsOf(work, [row]);
    return file ? memberView(file, work.actor) : notFound();
  }
}
