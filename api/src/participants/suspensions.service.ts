import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LiftSuspension, SuspendPowers } from '@shared/participants/mandate.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { AccountsService } from '../accounts';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import { moveBy } from '../platform/states';
import { groundMustBeInForceOn } from './grounds.rules';
import { powersEnded, powersRestored, powersSuspended } from './participant.events';
import { powersStates } from './participant.states';
import { factsOf, type ParticipantFile, participantView, powersStateOf } from './participant.view';
import { ParticipantsRepository } from './participants.repository';
import { Suspension } from './suspension.entity';
import { lastingRest, liftingMustFollowSuspension } from './suspension.rules';

/** Powers that rest while a ground of 11-3 is examined. */
@Injectable()
export class SuspensionsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly participants: ParticipantsRepository,
    private readonly accounts: AccountsService,
    private readonly events: DomainEvents,
  ) {}

  /** No powers from that day on, nobody signed in from now on, and no seat in a group that is still to set out. */
  suspend(actor: Actor, id: string, { ground, basis, from }: SuspendPowers): Promise<ParticipantView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.participants.findForChange(work, id)) ?? notFound();
      refuseIf(mustNotBeInTheFuture(from, work.today), 'from');
      refuseIf(groundMustBeInForceOn(from, ground), 'ground');
      moveBy(powersStates, powersStateOf(file, work.today), 'suspend', factsOf(file, from), actor);
      const suspension = await this.participants.saveSuspension(
        work,
        Object.assign(new Suspension(), {
          participantId: id,
          groundCode: ground,
          basis,
          startsOn: from,
          outcome: null,
          liftedOn: null,
          evidence: null,
          createdAt: work.now,
        }),
      );
      await this.accounts.suspendForParticipant(work, id);
      await this.events.publish(work, powersSuspended({ participantId: id, effectiveOn: from }));
      return this.settled(work, { ...file, suspensions: [suspension, ...file.suspensions] }, 'participant.suspend');
    });
  }

  /** The ground is cleared and the powers stand again, or it is established and they are over (11-3). */
  lift(actor: Actor, id: string, { outcome, on, evidence }: LiftSuspension): Promise<ParticipantView> {
    return this.unit.run(actor, async (work) => {
      const file = (await this.participants.findForChange(work, id)) ?? notFound();
      refuseIf(mustNotBeInTheFuture(on, work.today), 'on');
      const act = outcome === 'cleared' ? 'lift' : 'establish';
      moveBy(powersStates, powersStateOf(file, work.today), act, factsOf(file, on), actor);
      const suspension = lastingRest(file.suspensions) ?? notFound();
      refuseIf(liftingMustFollowSuspension(suspension.startsOn, on), 'on');
      await this.participants.saveSuspension(work, Object.assign(suspension, { outcome, liftedOn: on, evidence }));
      if (outcome === 'cleared') {
        await this.accounts.restoreForParticipant(work, id);
        await this.events.publish(work, powersRestored({ participantId: id, effectiveOn: on }));
      } else {
        await this.accounts.closeForParticipant(work, id, work.today);
        await this.events.publish(work, powersEnded({ participantId: id, effectiveOn: suspension.startsOn }));
      }
      return this.settled(work, file, `participant.${act === 'lift' ? 'restore' : 'bar'}`);
    });
  }

  /** The audit says that it happened and by which provision; which ground it was stays in the record. */
  private async settled(work: Work, file: ParticipantFile, action: string): Promise<ParticipantView> {
    bump(file.row);
    await this.participants.save(work, file.row);
    work.audit({ action, subject: { type: 'participant', id: file.row.id }, provision: '11-3' });
    return participantView(file, work.actor, work.today);
  }
}
