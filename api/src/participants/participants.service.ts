import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import type { ParticipantQuery, ParticipantView } from '@shared/participants/participant.contract';
import { UnitOfWork, type Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { participantView } from './participant.view';
import { type ParticipantInForce, ParticipantsRepository } from './participants.repository';

/** Who the participants are, for screens and for later features. */
@Injectable()
export class ParticipantsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly participants: ParticipantsRepository,
  ) {}

  /**
   * Who has powers on the day, in a stable order: what a draw may draw from, and nothing else about them (11-8(2)).
   *
   * @example const drawn = draw(await this.participants.participantsInForceOn(work, startsOn), seed);
   */
  participantsInForceOn(work: Work, day: LocalDate): Promise<readonly ParticipantInForce[]> {
    return this.participants.inForceOn(work, day);
  }

  /** Inside a mandate, before the end of powers (11-6), and not while a ground is examined or established (11-3). */
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

  /** The participant's own record. */
  getOwn(actor: Actor): Promise<ParticipantView> {
    return this.get(actor, actor.participantId ?? notFound());
  }
}
