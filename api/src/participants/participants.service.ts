import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import type { ParticipantQuery, ParticipantView, TerminatePowers } from '@shared/participants/participant.contract';
import { AccountsService } from '../accounts';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import { moveBy } from '../platform/states';
import { powersEnded } from './participant.events';
import { caseInLawsMustBeCited } from './participant.rules';
import { powersStates } from './participant.states';
import { participantView, powersStateOf } from './participant.view';
import { type ParticipantInForce, ParticipantsRepository } from './participants.repository';
import { Termination } from './termination.entity';

@Injectable()
export class ParticipantsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly participants: ParticipantsRepository,
    private readonly accounts: AccountsService,
    private readonly events: DomainEvents,
  ) {}

  /**
   * Who has powers on the day, in a stable order: what a draw may draw from, and nothing else about them (11-8(2)).
   *
   * @example const drawn = draw(await this.participants.participantsInForceOn(work, startsOn), seed);
   */
  participantsInForceOn(work: Work, day: LocalDate): Promise<readonly ParticipantInForce[]> {
    return this.participants.inForceOn(work, day);
  }

  /** Inside a mandate and before the end of powers (11-6). */
  hasPowersOn(work: Work, participantId: string, day: LocalDate): Promise<boolean> {
    return this.participants.hasPowersOn(work, participantId, day);
  }

  /** Full names by id, for the lists and documents of later features. */
  namesOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.participants.names(work, ids);
  }

  list(actor: Actor, query: ParticipantQuery): Promise<Page<ParticipantView>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.participants.page(work, query);
      return { items: items.map((file) => participantView(file, actor, work.today)), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<ParticipantView> {
    return this.unit.read(actor, async (work) => {
      const file = (await this.participants.find(work, id)) ?? notFound();
      return participantView(file, actor, work.today);
    });
  }

  /** 11-6: access ends at once, future groups lose the participant, the past stays as it was. */
  terminate(actor: Actor, id: string, body: TerminatePowers): Promise<ParticipantView> {
    return this.unit.run(actor, async (work) => {
      const { ground, effectiveOn, evidence, citation = null } = body;
      const file = (await this.participants.findForChange(work, id)) ?? notFound();
      const { row } = file;
      refuseIf(mustNotBeInTheFuture(effectiveOn, work.today), 'effectiveOn');
      refuseIf(caseInLawsMustBeCited(ground, citation), 'citation');
      moveBy(powersStates, powersStateOf(file), 'terminate', { ...row, day: effectiveOn }, actor);
      const termination = await work.manager.save(
        Object.assign(new Termination(), {
          participantId: id,
          ground,
          effectiveOn,
          evidence,
          citation,
          createdAt: work.now,
        }),
      );
      bump(row);
      await this.participants.save(work, row);
      await this.accounts.closeForParticipant(work, id);
      await this.events.publish(work, powersEnded({ participantId: id, effectiveOn }));
      work.audit({
        action: 'participant.terminate',
        subject: { type: 'participant', id },
        provision: ground,
        detail: { effectiveOn },
      });
      return participantView({ row, termination }, actor, work.today);
    });
  }
}
