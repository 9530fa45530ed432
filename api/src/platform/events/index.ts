import { Global, Module } from '@nestjs/common';
import { DomainEvents } from './domain-events';

export { DomainEvents, eventType } from './domain-events';
export type { DomainEvent, EventType } from './domain-events';

@Global()
@Module({ providers: [DomainEvents], exports: [DomainEvents] })
export class EventsModule {}
