import { Injectable } from '@nestjs/common';
import type { Work } from '../database';

/** What happened, with what those who listen need to know of it. */
export interface DomainEvent<Payload> {
  readonly name: string;
  readonly payload: Payload;
}

export interface EventType<Payload> {
  (payload: Payload): DomainEvent<Payload>;
  /** `participant.powers-ended`: noun and past participle. */
  readonly eventName: string;
}

/** @example export const powersEnded = eventType<{ participantId: string }>('participant.powers-ended'); */
export const eventType = <Payload>(eventName: string): EventType<Payload> =>
  Object.assign((payload: Payload) => ({ name: eventName, payload }), { eventName });

type Handler = (work: Work, payload: never) => Promise<void>;

/**
 * The way back from a later feature's concern to an earlier feature's act. Handlers run inside the transaction of the
 * act, one after another in the order of their modules: either the act and all that follows from it happen, or nothing.
 */
@Injectable()
export class DomainEvents {
  private readonly handlers = new Map<string, Handler[]>();

  /** Called by a module's provider in `onModuleInit`. */
  on<Payload>(type: EventType<Payload>, handler: (work: Work, payload: Payload) => Promise<void>): void {
    this.handlers.set(type.eventName, [...(this.handlers.get(type.eventName) ?? []), handler]);
  }

  async publish<Payload>(work: Work, event: DomainEvent<Payload>): Promise<void> {
    for (const handler of this.handlers.get(event.name) ?? []) await handler(work, event.payload as never);
  }
}
